import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { stepOf } from '../alignment/steps';
import { moment } from '../sql/columns';
import { isNumeric, isText, isTextOrNull, lists, type Numeric } from '../sql/lists';
import type { Figures } from '../stores';
import { ChangeLists, changesOf } from './changes';
import { Listed } from './figure-lists';
import { keptParts } from './kept-figures';
import type { FiguresQuery } from './stores';
import { areSums, categoryOf, sumsOf, type Sums } from './sums';

type WorkList = readonly [...[Numeric, string | null, Numeric, string | null], ...Sums];
const WorkLists = lists<WorkList>(isNumeric, isTextOrNull, isNumeric, isTextOrNull, ...areSums);
const Token = z.tuple([z.string()]);
const ValueLists = lists<readonly [string, Numeric, Numeric, Numeric]>(
  ...[isText, isNumeric, isNumeric, isNumeric],
);

export interface Collected {
  readonly work: Figures['work'][number][];
  readonly values: Figures['values'][number][];
  readonly steps: Figures['steps'][number][];
  readonly changes: Map<string, WorkChange[]>;
  /** Key results whose figures were kept as they were asked for. */
  readonly kept: Set<string>;
}

/** What was asked, and of which day. */
export type DatedQuery = FiguresQuery & { readonly today: CalendarDate };

type Collect = (told: unknown, keyResultId: string, to: Collected, today: CalendarDate) => void;

const collectors: Readonly<Record<string, Collect>> = {
  work: (told, keyResultId, { work }) => {
    for (const list of WorkLists.parse(told)) {
      const [category, resolutionId, unseen, since, ...sums] = list;
      const issueStatusCategory = categoryOf(category);
      const group = { keyResultId, issueStatusCategory, resolutionId, ...sumsOf(sums) };
      const unseenSince = since === null ? null : moment.parse(since);
      work.push({ ...group, unseen: Number(unseen), unseenSince });
    }
  },
  value: (told, keyResultId, { values }, today) => {
    for (const [part, weeksAgo, value, ago] of ValueLists.parse(told)) {
      const numbers = { weeksAgo: Number(weeksAgo), value: Number(value) };
      values.push({ keyResultId, part, ...numbers, on: addDays(today, -Number(ago)) });
    }
  },
  change: (told, keyResultId, { changes }, today) =>
    changes.set(keyResultId, changesOf(ChangeLists.parse(told), today)),
};

/** What does not move a key result is no figure of it, though it may be kept. */
const movesBy = { work: 'issues', change: 'issues', value: 'values' } as const;

function collectKept(
  told: readonly unknown[],
  keyResultId: string,
  to: Collected,
  query: DatedQuery,
): void {
  const [token] = Token.parse(told[keptParts.length]);
  if (token !== query.kept?.get(keyResultId)?.token) return;
  to.kept.add(keyResultId);
  const by = query.movedBy?.get(keyResultId);
  keptParts.forEach((kind, index) => {
    if (by !== undefined && by !== movesBy[kind]) return;
    collectors[kind]?.(told[index], keyResultId, to, query.today);
  });
}

/** A step is an object, everything else a list of a key result. */
export function collect(json: string, to: Collected, query: DatedQuery): void {
  if (json.startsWith('{')) {
    to.steps.push(stepOf.parse(json));
    return;
  }
  const [kind, keyResultId, told] = Listed.parse(JSON.parse(json));
  if (kind === 'kept') collectKept(told, keyResultId, to, query);
  else collectors[kind]?.(told, keyResultId, to, query.today);
}
