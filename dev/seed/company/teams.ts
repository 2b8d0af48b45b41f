import type { Person, TeamKey } from './story-types';

export interface TeamStory {
  readonly key: TeamKey;
  readonly name: string;
  readonly lead: Person;
  readonly developers: readonly Person[];
  readonly viewers: readonly Person[];
  /** Everybody with Jira access may browse it. */
  readonly open: boolean;
}

/** Harbour, a small company that sells things online: three teams, and a finance project that few may see. */
export const teams: readonly TeamStory[] = [
  {
    key: 'SHOP',
    name: 'Storefront',
    lead: 'lead',
    developers: ['member', 'sam', 'noor'],
    viewers: ['wei'],
    open: true,
  },
  {
    key: 'PAY',
    name: 'Payments',
    lead: 'noor',
    developers: ['tomas', 'lead', 'member'],
    viewers: ['priya'],
    open: true,
  },
  {
    key: 'PLAT',
    name: 'Platform',
    lead: 'wei',
    developers: ['priya', 'lead'],
    viewers: ['member', 'sam'],
    open: true,
  },
  { key: 'FIN', name: 'Finance', lead: 'noor', developers: ['admin'], viewers: [], open: false },
];
