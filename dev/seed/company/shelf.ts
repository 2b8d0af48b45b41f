import { people } from '../../jira/people';
import type { Client } from '../client';

export interface ShelfScene {
  readonly client: Client;
  readonly projectId: string;
  /** The retrospective in which it was learned. */
  readonly retroId: string;
  /** Whoever starts from the template, and where. */
  readonly user: { readonly by: string; readonly projectId: string; readonly spaceId: string };
}

const id = (n: number): string => `01JXSHE1F0000000000000000${String(n)}`;

const blanks = [
  { key: 'product', label: 'Which product?', guidance: 'As buyers call it.' },
  { key: 'now', label: 'Where does it stand today?', kind: 'number' as const },
  { key: 'goal', label: 'Where should it be?', kind: 'number' as const },
];

const content = {
  objectives: [
    {
      title: 'People trust what they read about {{product}}',
      why: 'Returns cost us more than any campaign brings in.',
      keyResults: [
        {
          title: 'Returns “not as described” fall to {{goal}} %',
          measure: { kind: 'number' as const, unit: '%', baseline: '{{now}}', target: '{{goal}}' },
          cadenceDays: 14,
        },
        {
          title: 'Every page of {{product}} is checked',
          measure: { kind: 'issues' as const },
          jql: 'labels = content-check',
        },
      ],
    },
  ],
  page: {
    title: 'How we make {{product}} trustworthy',
    text: '## What worked before\n- Ask buyers, not each other\n- Change one page a week\n## Our start\nToday {{now}} %, wanted {{goal}} %.',
  },
};

/** Two lessons, and a template that another team has started from. */
export async function seedShelf({ client, projectId, retroId, user }: ShelfScene): Promise<void> {
  const home = { kind: 'project' as const, projectId };
  await client.call('lead', 'lesson.save', {
    ...{ id: id(1), home, retroId, ownerId: people.sam.accountId, tags: ['test data'] },
    title: 'Ask for test data when the epic is created',
    text: 'It takes two weeks to come. Whoever asks when the work starts has lost them.',
  });
  await client.call('member', 'lesson.save', {
    ...{ id: id(2), home, retroId, ownerId: people.member.accountId, tags: ['合作', '支付'] },
    title: '供应商的限额变化要提前订阅通知',
    text: '第五周才发现限额已变，之后两周都在补救。',
  });
  await client.call('lead', 'template.save', {
    ...{ id: id(3), home, blanks, content, tags: ['returns', 'content'] },
    name: 'Trust what you read',
    purpose: 'For a product whose buyers send it back because it is not what they expected.',
    guidance: 'Works best with one person who answers for the words of every page.',
  });
  await client.call('lead', 'template.stage', { id: id(3), version: 1, stage: 'published' });
  await client.call(user.by, 'template.page', {
    ...{ useId: id(4), id: id(3), to: { kind: 'new', spaceId: user.spaceId } },
    home: { kind: 'project', projectId: user.projectId },
    answers: { product: 'the wallet', now: '9', goal: '4' },
  });
}
