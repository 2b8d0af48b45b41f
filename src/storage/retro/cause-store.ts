import { z } from 'zod';
import { evidenceKinds, type Evidence } from '../../domain/evidence';
import { integer, moment, text } from '../sql/columns';
import { partColumns, partStoreOf } from './part-table';
import type { CauseStore } from './stores';

const EvidenceList = z.array(z.object({ kind: z.enum(evidenceKinds), ref: text, note: text }));

const CauseRow = z.object({
  ...partColumns,
  revision: integer,
  text,
  hands: z.enum(['ours', 'outside']),
  evidence: text
    .nullable()
    .transform((json): Evidence[] => (json === null ? [] : EvidenceList.parse(JSON.parse(json)))),
  made_by: text,
  at: moment,
});

export const createCauseStore = (): CauseStore =>
  partStoreOf({
    name: 'retro_cause',
    row: CauseRow,
    of: (row) => ({
      id: row.id,
      retroId: row.retro_id,
      revision: row.revision,
      text: row.text,
      hands: row.hands,
      evidence: row.evidence,
      at: row.at,
      by: row.made_by,
    }),
    content: ({ text: words, hands, evidence }) => ({
      text: words,
      hands,
      evidence: evidence.length === 0 ? null : JSON.stringify(evidence),
    }),
  });
