import type { ChildStory, EpicStory, TeamKey } from './story-types';

interface BacklogStory {
  readonly team: TeamKey;
  readonly epics: readonly EpicStory[];
  /** Issues without an epic. */
  readonly issues: readonly ChildStory[];
}

/** Work of the running cycle that serves no key result: what a reader of the site can link. */
export const backlogStory: readonly BacklogStory[] = [
  {
    team: 'SHOP',
    epics: [
      {
        summary: 'Images from marketplace sellers',
        from: 28,
        children: [
          {
            summary: 'Sellers upload through the pipeline',
            from: 28,
            startedOn: 36,
            assignee: 'member',
          },
          { summary: 'Refuse images that are too small', type: 'Task', from: 28 },
          { summary: 'Sellers see how an image will look', from: 28 },
          { summary: 'Move what sellers uploaded before', type: 'Task', from: 30 },
        ],
      },
      {
        summary: 'Order history',
        from: 29,
        children: [
          { summary: 'Search by product name', from: 29 },
          { summary: 'Filter by year', from: 29 },
          { summary: 'Order again in one step', from: 29 },
        ],
      },
    ],
    issues: [
      {
        summary: 'Voucher field jumps on small phones',
        type: 'Bug',
        assignee: 'sam',
        from: 26,
        startedOn: 32,
        doneOn: 33,
      },
      { summary: 'Renew the certificate of the shop', type: 'Task', from: 38 },
    ],
  },
  {
    team: 'PAY',
    epics: [],
    issues: [
      { summary: 'Receipt shows the wrong currency sign', type: 'Bug', from: 35 },
      {
        summary: 'Answer the yearly card scheme questions',
        type: 'Task',
        assignee: 'tomas',
        from: 30,
        startedOn: 34,
      },
    ],
  },
  {
    team: 'PLAT',
    epics: [],
    issues: [
      {
        summary: 'Rotate the deploy keys',
        type: 'Task',
        assignee: 'priya',
        from: 31,
        startedOn: 31,
        doneOn: 32,
      },
    ],
  },
];
