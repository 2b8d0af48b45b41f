import type { ObjectiveStory } from './story-types';

/** The cycle before: closed, with what came of it. */
export const lastCycleStories: readonly ObjectiveStory[] = [
  {
    team: 'SHOP',
    cycle: 'last',
    title: 'People trust what they read about a product',
    why: 'Returns of “not as described” grew for three quarters.',
    owner: 'lead',
    commitment: 'committed',
    publishedOn: 2,
    end: {
      outcome: 'achieved',
      score: 0.95,
      note: 'Photos from buyers did more than better texts.',
    },
    keyResults: [
      {
        kind: 'number',
        title: 'Returns “not as described” fall to 3 %',
        owner: 'lead',
        unit: '%',
        direction: 'decrease',
        baseline: 6,
        target: 3,
        checkIns: [
          { on: 20, confidence: 6, value: 5.2, note: 'Size tables on shoes.' },
          { on: 48, confidence: 7, value: 4, note: 'Photos from buyers on the first categories.' },
          { on: 80, confidence: 9, value: 3.1, note: 'Photos everywhere.' },
        ],
        end: { outcome: 'achieved', score: 0.97 },
      },
      {
        kind: 'issues',
        title: 'Buyers can add photos in every category',
        owner: 'member',
        checkIns: [{ on: 45, confidence: 8, note: 'Shoes and bags are live.' }],
        end: { outcome: 'achieved', score: 1 },
        epic: {
          summary: 'Photos from buyers',
          children: [
            {
              summary: 'Upload from the order page',
              type: 'Story',
              assignee: 'member',
              startedOn: 4,
              doneOn: 18,
            },
            {
              summary: 'Moderation queue',
              type: 'Story',
              assignee: 'sam',
              startedOn: 10,
              doneOn: 30,
            },
            {
              summary: 'Gallery on the product page',
              type: 'Story',
              assignee: 'member',
              startedOn: 25,
              doneOn: 41,
            },
            { summary: 'All categories', type: 'Task', assignee: 'sam', startedOn: 50, doneOn: 76 },
          ],
        },
      },
    ],
  },
  {
    team: 'PAY',
    cycle: 'last',
    title: 'Buyers in the Nordics pay the way they like',
    why: 'Three of four abandoned Nordic baskets end at the payment step.',
    owner: 'noor',
    commitment: 'aspirational',
    publishedOn: 5,
    end: {
      outcome: 'missed',
      score: 0.25,
      note: 'The certification took nine weeks instead of three, and we asked for it too late.',
    },
    keyResults: [
      {
        kind: 'number',
        title: 'Nordic payment completion reaches 80 %',
        owner: 'noor',
        unit: '%',
        direction: 'increase',
        baseline: 61,
        target: 80,
        checkIns: [
          { on: 30, confidence: 5, value: 62, note: 'Waiting for certification.' },
          {
            on: 75,
            confidence: 2,
            value: 65.5,
            assessment: 'off-track',
            note: 'Certified, one market live.',
          },
        ],
        end: { outcome: 'missed', score: 0.25 },
      },
    ],
  },
  {
    team: 'PLAT',
    cycle: 'last',
    title: 'Nobody is woken up for nothing',
    why: 'Two of three alarms at night needed no action.',
    owner: 'wei',
    commitment: 'committed',
    publishedOn: 1,
    end: { outcome: 'partly', score: 0.6, note: 'Alarms halved; the old cluster is still loud.' },
    keyResults: [
      {
        kind: 'number',
        title: 'Night alarms without action fall from 34 to 10 a month',
        owner: 'priya',
        unit: 'alarms',
        direction: 'decrease',
        baseline: 34,
        target: 10,
        checkIns: [
          {
            on: 25,
            confidence: 7,
            value: 27,
            note: 'Alarms on causes removed, alarms on symptoms kept.',
          },
          {
            on: 60,
            confidence: 6,
            value: 21,
            note: 'The old cluster makes two thirds of what is left.',
          },
          { on: 85, confidence: 5, value: 19, note: 'Migration moved to the next quarter.' },
        ],
        end: { outcome: 'partly', score: 0.62 },
      },
    ],
  },
];
