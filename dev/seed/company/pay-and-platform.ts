import type { ObjectiveStory } from './story-types';

/** Payments has gone silent, Platform is ahead in one thing and behind in another, Finance is private. */
export const otherStories: readonly ObjectiveStory[] = [
  {
    team: 'PAY',
    cycle: 'running',
    title: 'Paying is boring: it always works',
    why: 'Two outages in spring cost more than the whole team does in a year.',
    owner: 'noor',
    commitment: 'committed',
    publishedOn: 2,
    keyResults: [
      {
        kind: 'number',
        title: 'Failed payments that were our fault fall below 0.4 %',
        owner: 'noor',
        unit: '%',
        direction: 'decrease',
        baseline: 1.6,
        target: 0.4,
        checkIns: [{ on: 6, confidence: 6, value: 1.4, note: 'Retry of soft declines is out.' }],
      },
      {
        kind: 'issues',
        title: 'A second provider takes over without anybody noticing',
        owner: 'tomas',
        checkIns: [{ on: 7, confidence: 5, note: 'Contract signed, sandbox open.' }],
        epic: {
          summary: 'Second payment provider',
          children: [
            {
              summary: 'Contract and sandbox',
              type: 'Task',
              assignee: 'noor',
              startedOn: 1,
              doneOn: 6,
            },
            {
              summary: 'One interface for both providers',
              type: 'Story',
              assignee: 'tomas',
              startedOn: 6,
              doneOn: 20,
            },
            {
              summary: 'Cards through the second provider',
              type: 'Story',
              assignee: 'tomas',
              startedOn: 21,
            },
            { summary: 'Automatic switch on errors', type: 'Story' },
            { summary: 'Reconciliation of both ledgers', type: 'Story' },
            { summary: 'Game day: pull the plug', type: 'Task' },
          ],
        },
      },
    ],
  },
  {
    team: 'PLAT',
    cycle: 'running',
    title: 'Teams ship on the day they are ready',
    why: 'Waiting for an environment is the most named reason for late work in three retrospectives.',
    owner: 'wei',
    commitment: 'aspirational',
    publishedOn: 0,
    keyResults: [
      {
        kind: 'number',
        title: 'Lead time for a change falls from 9 to 3 days',
        owner: 'wei',
        unit: 'days',
        direction: 'decrease',
        baseline: 9,
        target: 3,
        checkIns: [
          {
            on: 7,
            confidence: 6,
            value: 8.6,
            note: 'Merge queue for the two largest repositories.',
          },
          { on: 20, confidence: 7, value: 8, note: 'Preview environments in use by Storefront.' },
          {
            on: 35,
            confidence: 5,
            value: 7.3,
            assessment: 'at-risk',
            note: 'Reviews now take longer than the environments did.',
          },
        ],
      },
      {
        kind: 'issues',
        title: 'Every pull request has a preview environment',
        owner: 'priya',
        checkIns: [
          { on: 9, confidence: 7, note: 'Storefront is the pilot.' },
          { on: 36, confidence: 8, note: 'Payments asked to be next.' },
        ],
        epic: {
          summary: 'Preview environments',
          children: [
            {
              summary: 'Template for one service',
              type: 'Story',
              assignee: 'priya',
              startedOn: 1,
              doneOn: 8,
            },
            {
              summary: 'Seed data without customer data',
              type: 'Story',
              assignee: 'wei',
              startedOn: 5,
              doneOn: 17,
            },
            {
              summary: 'Storefront as pilot',
              type: 'Task',
              assignee: 'priya',
              startedOn: 10,
              doneOn: 22,
            },
            {
              summary: 'Tear down after a day',
              type: 'Task',
              assignee: 'priya',
              startedOn: 23,
              doneOn: 30,
            },
            {
              summary: 'Payments with a fake provider',
              type: 'Story',
              assignee: 'wei',
              startedOn: 34,
            },
            { summary: 'Costs per team on a dashboard', type: 'Story' },
          ],
        },
      },
    ],
  },
  {
    team: 'FIN',
    cycle: 'running',
    title: 'The annual close takes four days',
    why: 'The auditors come in February.',
    owner: 'noor',
    commitment: 'committed',
    publishedOn: 4,
    keyResults: [
      {
        kind: 'issues',
        title: 'Refunds reconcile themselves',
        owner: 'noor',
        alsoLinked: ['E-mail receipt with a link that expires'],
        checkIns: [{ on: 30, confidence: 6, note: 'Storefront and Payments both deliver.' }],
        epic: {
          summary: 'Refund reconciliation',
          children: [
            {
              summary: 'Refund file from the shop',
              type: 'Task',
              assignee: 'noor',
              startedOn: 8,
              doneOn: 18,
            },
            {
              summary: 'Match refunds with payouts',
              type: 'Story',
              assignee: 'noor',
              startedOn: 20,
            },
          ],
        },
      },
    ],
  },
];
