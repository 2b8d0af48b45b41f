import type { Alignment } from '../../domain/alignment';
import { nested } from '../sql/nested';
import { sqlFlag, sqlMoment } from '../sql/columns';
import { insert, select } from '../sql/statement';
import { insertRows } from '../sql/text';
import type { AlignmentStore } from './stores';
import { AlignmentRow, RevisionRow, alignmentOf } from './alignment-row';
import { isAligned, joinKeyResult, keyResultIsCurrent, leadsTo } from './alignment-rules';

const GraphRow = nested({ log: RevisionRow, a: AlignmentRow.nullable() });

// The last revision and what stands come from one look at the log, so that the one proves the other.
const graphStatement = `SELECT latest.revision AS log_revision, a.child AS a_child, a.kind AS a_kind,
    a.parent AS a_parent, a.up AS a_up, a.counts AS a_counts
  FROM (SELECT COALESCE(MAX(revision), 0) AS revision FROM alignment_log) latest
  LEFT JOIN (SELECT l.child_id AS child, l.parent_kind AS kind, l.parent_id AS parent,
      ${leadsTo('l')} AS up, l.counts
    FROM alignment_log l ${joinKeyResult('l')}
    WHERE ${isAligned('l')} AND ${keyResultIsCurrent('l')}) a ON 1 = 1`;

/** Every alignment of the site as it stands, and the revision at which it does. */
export const readGraph: AlignmentStore['graph'] = async () => {
  const rows = await select(GraphRow, { text: graphStatement, params: [] });
  return {
    revision: rows[0]?.log.revision ?? 0,
    alignments: rows.flatMap(({ a }): Alignment[] => (a === null ? [] : [alignmentOf(a)])),
  };
};

/** `stale` when somebody took the revision first: what was checked against the graph may not hold. */
export const writeAlignment: AlignmentStore['write'] = async (entry) => {
  const row = {
    revision: entry.revision,
    child_id: entry.childId,
    parent_kind: entry.parent.kind,
    parent_id: entry.parent.id,
    counts: sqlFlag(entry.counts),
    active: sqlFlag(entry.active),
    at: sqlMoment(entry.at),
    made_by: entry.by,
  };
  return (await insert(insertRows('alignment_log', [row]))) === 'saved' ? 'saved' : 'stale';
};
