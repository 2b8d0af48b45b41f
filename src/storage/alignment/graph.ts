import { z } from 'zod';
import type { Alignment } from '../../domain/alignment';
import { nested } from '../sql/nested';
import { sqlFlag, sqlMoment, text } from '../sql/columns';
import { insert, select } from '../sql/statement';
import { insertRows } from '../sql/text';
import type { Row } from '../sql/text';
import type { Saved } from '../stores';
import type { AlignmentStore, Moving } from './stores';
import { AlignmentRow, RevisionRow, alignmentOf } from './alignment-row';
import { isAligned, joinKeyResult, keyResultIsCurrent, leadsTo } from './alignment-rules';

const MovingRow = z.object({ kr: text, to: text });
const GraphRow = nested({
  log: RevisionRow,
  a: AlignmentRow.nullable(),
  m: MovingRow.nullable(),
});

// The last revision and what stands come from one look at the log, so that the one proves the other.
const graphStatement = `SELECT latest.revision AS log_revision, a.child AS a_child, a.kind AS a_kind,
    a.parent AS a_parent, a.up AS a_up, a.counts AS a_counts, a.moving AS m_kr, a.target AS m_to
  FROM (SELECT COALESCE(MAX(revision), 0) AS revision FROM alignment_log) latest
  LEFT JOIN (SELECT l.child_id AS child, l.parent_kind AS kind, l.parent_id AS parent,
      ${leadsTo('l')} AS up, l.counts, NULL AS moving, NULL AS target
    FROM alignment_log l ${joinKeyResult('l')}
    WHERE ${isAligned('l')} AND ${keyResultIsCurrent('l')}
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, NULL, l.child_id, l.parent_id FROM alignment_log l
    WHERE l.version IS NOT NULL AND NOT EXISTS (SELECT 1 FROM key_result_version taken
      WHERE taken.id = l.child_id AND taken.version = l.version)) a ON 1 = 1`;

const onTheWay = (alignments: readonly Alignment[], moving: readonly Moving[]): Alignment[] =>
  moving.flatMap(({ keyResultId, objectiveId }) =>
    alignments
      .filter(({ parent }) => parent.id === keyResultId)
      .map((alignment) => ({ ...alignment, parentObjectiveId: objectiveId })),
  );

export const readGraph: AlignmentStore['graph'] = async () => {
  const rows = await select(GraphRow, { text: graphStatement, params: [] });
  const alignments = rows.flatMap(({ a }): Alignment[] => (a === null ? [] : [alignmentOf(a)]));
  const moving = rows.flatMap(({ m }): Moving[] =>
    m === null ? [] : [{ keyResultId: m.kr, objectiveId: m.to }],
  );
  return {
    revision: rows[0]?.log.revision ?? 0,
    alignments: [...alignments, ...onTheWay(alignments, moving)],
    moving,
  };
};

/** `stale` when somebody took the revision first: what was checked against the graph may not hold. */
const take = async (row: Row): Promise<Saved> =>
  (await insert(insertRows('alignment_log', [row]))) === 'saved' ? 'saved' : 'stale';

export const writeAlignment: AlignmentStore['write'] = (entry) =>
  take({
    revision: entry.revision,
    child_id: entry.childId,
    parent_kind: entry.parent.kind,
    parent_id: entry.parent.id,
    counts: sqlFlag(entry.counts),
    active: sqlFlag(entry.active),
    at: sqlMoment(entry.at),
    made_by: entry.by,
  });

/** An entry that stands for no alignment: the pair is a key result and an objective. */
export const announceMove: AlignmentStore['announce'] = (move) =>
  take({
    revision: move.revision,
    child_id: move.keyResultId,
    parent_kind: 'move',
    parent_id: move.objectiveId,
    ...{ counts: 0, active: 0, version: move.version },
    at: sqlMoment(move.at),
    made_by: move.by,
  });
