import { z } from 'zod';
import type { CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { stepOf } from '../alignment/steps';
import { day, decimal, integer, moment, text } from '../sql/columns';
import type { Figures } from '../stores';
import { ChangeLists, changesOf } from './changes';
import { Listed } from './figure-lists';
import { keptParts } from './kept-figures';
import type { FiguresQuery } from './stores';
import { Category, SumList, sumsOf } from './sums';

const WorkLists = z.array(
  z.tuple([Category, text.nullable(), integer, moment.nullable(), ...SumList]),
);
const ValueLists = z.array(z.tuple([text, integer, decimal, day]));

export interface Collected {
  readonly work: Figures['work'][number][];
  readonly values: Figures['values'][number][];
  readonly steps: Figures['steps'][number][];
  readonly changes: Map<string, WorkChange[]>;
}

/** What was asked, and of which day. */
export type DatedQuery = FiguresQuery & { readonly today: CalendarDate };

type Collect = (lists: unknown, keyResultId: string, to: Collected, today: CalendarDate) => void;

const collectors: Readonly<Record<string, Collect>> = {
  work: (lists, keyResultId, { work }) => {
    for (const list of WorkLists.parse(lists)) {
      const [issueStatusCategory, resolutionId, unseen, unseenSince, ...sums] = list;
      const group = { keyResultId, issueStatusCategory, resolutionId, ...sumsOf(sums) };
      work.push({ ...group, unseen, unseenSince });
    }
  },
  value: (lists, keyResultId, { values }) => {
    for (const [part, weeksAgo, value, on] of ValueLists.parse(lists)) {
      values.push({ keyResultId, part, weeksAgo, value, on });
    }
  },
  change: (lists, keyResultId, { changes }, today) =>
    changes.set(keyResultId, changesOf(ChangeLists.parse(lists), today)),
};

/** What does not move a key result is no figure of it, though it may be kept. */
const movesBy = { work: 'issues', change: 'issues', value: 'values' } as const;

function collectKept(
  lists: readonly unknown[],
  keyResultId: string,
  to: Collected,
  query: DatedQuery,
): void {
  const by = query.movedBy?.get(keyResultId);
  keptParts.forEach((kind, index) => {
    if (by !== undefined && by !== movesBy[kind]) return;
    collectors[kind]?.(lists[index], keyResultId, to, query.today);
  });
}

/** A step is an object, everything else a list of a key result. */
export function collect(json: string, to: Collected, query: DatedQuery): void {
  if (json.startsWith('{')) {
    to.steps.push(stepOf.parse(json));
    return;
  }
  const [kind, keyResultId, lists] = Listed.parse(JSON.parse(json));
  if (kind === 'kept') collectKept(lists, keyResultId, to, query);
  else collectors[kind]?.(lists, keyResultId, to, query.today);
}
