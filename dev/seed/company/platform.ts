import type { ChildStory, ObjectiveStory } from './story-types';

const labels = ['cloud-costs'];

/** What the review of the bill found; one came later. */
const costReview: readonly ChildStory[] = [
  {
    ...{ summary: 'Keep logs for 30 days instead of 400', points: 8, labels },
    ...{ assignee: 'wei', startedOn: 10, doneOn: 18 },
  },
  {
    ...{ summary: 'Delete disks that nothing uses', points: 5, labels },
    ...{ assignee: 'priya', startedOn: 12, doneOn: 15 },
  },
  {
    ...{ summary: 'One balancer for all test machines', points: 5, labels },
    ...{ assignee: 'wei', startedOn: 26, doneOn: 37 },
  },
  { ...{ summary: 'Smaller machines for the search', points: 8, labels }, startedOn: 36 },
  { summary: 'Compress what is kept for the auditors', points: 5, labels },
  { ...{ summary: 'Reserve machines for a year', points: 8, labels }, from: 28 },
  { ...{ summary: 'Ask the teams what each of them costs', labels }, from: 30 },
];

/** What Platform does not measure by issues: steps, an audit, a band, money on a plan of its own. */
export const platformStories: readonly ObjectiveStory[] = [
  {
    team: 'PLAT',
    cycle: 'running',
    title: 'Nobody is woken at night',
    why: 'Two people left the rota in summer, and the audit in December asks how we stand by.',
    owner: 'wei',
    commitment: 'committed',
    publishedOn: 5,
    keyResults: [
      {
        kind: 'milestones',
        title: 'Every team answers its own alerts',
        owner: 'wei',
        weight: 2,
        milestones: [
          { title: 'Runbooks for the ten most frequent alerts', weight: 2, dueOn: 20 },
          { title: 'Dry run with Storefront', weight: 1, dueOn: 30 },
          { title: 'Storefront takes over its alerts', weight: 2, dueOn: 38 },
          { title: 'Payments takes over its alerts', weight: 2, dueOn: 66 },
          { title: 'The old pager is switched off', weight: 1 },
        ],
        checkIns: [
          {
            on: 19,
            confidence: 7,
            done: [0],
            note: 'Eleven runbooks written, the noisiest alert deleted instead.',
          },
          {
            on: 32,
            confidence: 6,
            done: [1],
            assessment: 'at-risk',
            note: 'The dry run found two dashboards that nobody could open.',
          },
        ],
      },
      {
        kind: 'band',
        title: 'Availability stays between 99.9 and 100 %',
        owner: 'priya',
        unit: '%',
        low: 99.9,
        high: 100,
        tolerance: 0.5,
        checkIns: [
          { on: 12, confidence: 8, value: 99.96, note: 'One short outage of the search.' },
          {
            on: 25,
            confidence: 5,
            value: 99.7,
            assessment: 'at-risk',
            note: 'The message queue stood still for an hour.',
          },
          { on: 37, confidence: 8, value: 99.95, note: 'Queue on three nodes since Monday.' },
        ],
      },
      {
        kind: 'yes-no',
        title: 'The stand-by audit is passed',
        owner: 'wei',
        checkIns: [
          { on: 33, confidence: 7, value: 0, note: 'Date agreed: second week of December.' },
        ],
      },
    ],
  },
  {
    team: 'PLAT',
    cycle: 'running',
    title: 'The platform costs what it is worth',
    why: 'The bill grew by a third in a year while traffic grew by a tenth.',
    owner: 'priya',
    commitment: 'aspirational',
    publishedOn: 6,
    keyResults: [
      {
        kind: 'number',
        title: 'Monthly cloud costs fall to € 36,000',
        owner: 'priya',
        unit: 'EUR',
        direction: 'decrease',
        baseline: 48_000,
        target: 36_000,
        stretch: 32_000,
        checkpoints: [{ value: 46_000, progress: 0.15, on: 45 }],
        checkIns: [
          { on: 13, confidence: 6, value: 47_600, note: 'Unused snapshots deleted.' },
          {
            on: 35,
            confidence: 7,
            value: 46_300,
            assessment: 'on-track',
            note: 'The large step comes when the reserved machines start in December.',
          },
        ],
      },
      {
        kind: 'number',
        title: 'Test machines are switched off 60 % of the time',
        owner: 'wei',
        unit: '%',
        direction: 'increase',
        baseline: 5,
        target: 60,
        stretch: 70,
        checkIns: [
          { on: 15, confidence: 8, value: 31, note: 'Off at night.' },
          {
            on: 36,
            confidence: 9,
            value: 66,
            note: 'Off at weekends too; already past the target.',
          },
        ],
      },
      {
        kind: 'issues',
        title: 'The cost review is worked off',
        owner: 'wei',
        counts: 'estimate',
        epic: null,
        rule: { jql: 'project = PLAT AND labels = cloud-costs', issues: costReview },
        checkIns: [{ on: 34, confidence: 7, note: 'The logs were the largest part.' }],
      },
    ],
  },
];
