import { isLastHere, placesIn, versionHere } from '../here';
import { checkInColumns } from '../rows/check-in-row';
import { closeColumns } from '../rows/close-row';
import { cycleColumns } from '../rows/cycle-row';
import { grantColumns } from '../rows/grant-row';
import { keyResultColumns } from '../rows/key-result-row';
import { objectiveColumns } from '../rows/objective-row';
import { packedColumns } from '../sql/packed';
import { isCurrent } from '../sql/text';
import type { SqlValue, Statement } from '../sql/statement';
import { isUsable } from '../work/kept-figures';
import { joinFirst, publishedColumn } from './began';
import { ownColumn } from './own-row';

/** What all key results of an objective share. */
const shared = [
  ['o', objectiveColumns, 'id'],
  ['cy', cycleColumns, 'id'],
  ['oc', closeColumns, 'subject_id'],
  ['cc', closeColumns, 'subject_id'],
  ['g', grantColumns, 'place'],
  ['sg', grantColumns, 'place'],
] as const;

// Whoever has the lowest id of those that ever lay here speaks for the others: one look into an index an objective.
const speaks = `o.id IS NOT NULL AND (k.id IS NULL OR k.id = (
     SELECT MIN(speaker.id) FROM key_result_version speaker WHERE speaker.objective_id = o.id))`;

/** With `once`, what is shared stands beside one key result only. */
const sharedColumns = (once: boolean): string => {
  const texts = shared.map(([alias, columns, key]) => packedColumns(alias, columns, key));
  const all = `CAST(JSON_ARRAY(${[...texts, publishedColumn].join(', ')}) AS CHAR)`;
  return `o.id AS of_objective, ${once ? `IF(${speaks}, ${all}, NULL)` : all} AS shared`;
};

const columns = [
  `${packedColumns('k', keyResultColumns, 'id')} AS k`,
  `${packedColumns('kc', closeColumns, 'subject_id')} AS kc`,
  `${packedColumns('ci', checkInColumns, 'id')} AS ci`,
  ownColumn,
].join(', ');

const joinHere = `LEFT JOIN ${placesIn('o')}
    LEFT JOIN ${versionHere('k')}`;
// The last version before a key result moved away is kept, marked as gone: an objective whose only key result left
// would lose its row otherwise.
const isShownHere = `(here.id IS NULL OR ${isLastHere})`;

/** Chosen by an index alone, so that a year of check-ins costs hardly more than one; `ci` is read of the last. */
const joinCheckIns = `LEFT JOIN check_in seen ON seen.key_result_id = k.id
    LEFT JOIN check_in ci ON ci.id = seen.id`;
const isLastCheckIn = `(seen.id IS NULL OR seen.id = (
     SELECT later.id FROM check_in later WHERE later.key_result_id = k.id
     ORDER BY later.at DESC, later.id DESC LIMIT 1))`;

// Conditions on the latest row stand in WHERE: TiDB takes no subquery in ON. They keep rows without a partner.
const latest = [
  isCurrent('objective_version', 'o'),
  isCurrent('cycle_version', 'cy'),
  isLastCheckIn,
].join(' AND ');

export interface StandingQuery {
  /** Tables with the rows `o` (objective) and, where the query starts from them, `k` (key results). */
  readonly from: Statement;
  /** Brings the objectives' key results when `from` has none. */
  readonly joinKeyResults: boolean;
  readonly accountId: string;
  readonly where?: Statement;
  /** Columns beside those of a standing. */
  readonly more?: Statement;
  readonly orderBy?: string;
}

/** One statement for objectives with their key results, last check-ins, ends and the viewer's grants. */
export function standingStatement(query: StandingQuery): Statement {
  const { from, accountId, where, more } = query;
  const keyResults = query.joinKeyResults ? joinHere : '';
  const text = `SELECT ${sharedColumns(query.joinKeyResults)}, ${columns}${more === undefined ? '' : `, ${more.text}`}
    FROM ${from.text}
    LEFT JOIN cycle_version cy ON cy.id = o.cycle_id
    LEFT JOIN close_record oc ON oc.subject_id = o.id
    LEFT JOIN close_record cc ON cc.subject_id = o.cycle_id
    LEFT JOIN viewer_grant g ON g.place = o.place AND g.account_id = ?
    LEFT JOIN viewer_grant sg ON sg.place = 'site' AND sg.account_id = ?
    LEFT JOIN sibling_order oo ON oo.parent_id = o.cycle_id AND oo.child_id = o.id
    ${keyResults}
    LEFT JOIN key_result_version kn ON kn.id = k.id AND kn.version = k.version + 1
    ${joinFirst}
    LEFT JOIN close_record kc ON kc.subject_id = k.id
    ${joinCheckIns}
    LEFT JOIN counted_work cw ON cw.key_result_id = k.id AND ${isUsable}
    LEFT JOIN sibling_order ko ON ko.parent_id = k.objective_id AND ko.child_id = k.id
    WHERE ${latest} AND ${query.joinKeyResults ? isShownHere : 'kn.id IS NULL'}${where === undefined ? '' : ` AND ${where.text}`}
    ORDER BY ${query.orderBy ?? 'o.number, k.number'}`;
  const params: SqlValue[] = [...(more?.params ?? []), ...from.params];
  return { text, params: [...params, accountId, accountId, ...(where?.params ?? [])] };
}
