import { byAttention, type Attended } from './attention';
import type { Status } from './judgement';
import type { Level } from './level';
import { byPosition, type Placed } from './sibling-order';
import { byCell } from './table-order';

export const groupings = ['none', 'team', 'owner', 'level', 'status'] as const;
export type Grouping = (typeof groupings)[number];

export const boardSorts = ['attention', 'order', 'progress', 'title', 'number'] as const;
export type BoardSort = (typeof boardSorts)[number];

/** What an objective is grouped by. */
export interface Groupable {
  readonly team: string;
  readonly ownerId: string;
  readonly level: Level;
  readonly judgement: { readonly status: Status };
}

/** What an objective is put in order by. */
export interface Ordered extends Attended, Placed, Omit<Groupable, 'judgement'> {
  readonly title: string;
}

/** Some objectives that stand together. */
export interface Group {
  /** A team, an account, a level or a status; empty without a team, and where nothing is grouped. */
  readonly value: string;
  /** How many there are in all, whatever page is shown. */
  readonly objectives: number;
}

/** The group that an objective stands in. */
export function groupOf(item: Groupable, grouping: Grouping): string {
  switch (grouping) {
    case 'none':
      return '';
    case 'team':
      return item.team;
    case 'owner':
      return item.ownerId;
    case 'level':
      return item.level;
    case 'status':
      return item.judgement.status;
  }
}

const comparators: Readonly<Record<BoardSort, (a: Ordered, b: Ordered) => number>> = {
  attention: byAttention,
  order: byPosition,
  progress: (a, b) => byCell(a.judgement.progress, b.judgement.progress) || byAttention(a, b),
  title: (a, b) => byCell(a.title, b.title) || byAttention(a, b),
  number: (a, b) => a.number - b.number,
};

/**
 * Objectives group by group, so that a page never tears a group's order. The group whose most
 * urgent objective needs attention first comes first.
 */
export function inBoardOrder<T extends Ordered>(
  items: readonly T[],
  grouping: Grouping,
  sort: BoardSort,
): { readonly items: T[]; readonly groups: Group[] } {
  const members = new Map<string, T[]>();
  // The first of each group is its most urgent.
  for (const item of [...items].sort(byAttention)) {
    const value = groupOf(item, grouping);
    const group = members.get(value);
    if (group === undefined) members.set(value, [item]);
    else group.push(item);
  }
  const compare = comparators[sort];
  return {
    items: [...members.values()].flatMap((group) => [...group].sort(compare)),
    groups: [...members].map(([value, group]) => ({ value, objectives: group.length })),
  };
}
