import { z } from 'zod';
import type { Cause } from '../../domain/cause';
import { evidenceKinds, type Evidence } from '../../domain/evidence';
import { integer, moment, text } from '../sql/columns';
import { partColumns, partStoreOf, type PartTable } from './part-table';
import type { CauseStore } from './stores';

const EvidenceList = z.array(z.object({ kind: z.enum(evidenceKinds), ref: text, note: text }));

export const CauseRow = z.object({
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

export const causes = {
  name: 'retro_cause',
  row: CauseRow,
  columns: Object.keys(CauseRow.shape),
  of: (row): Cause => ({
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
} satisfies PartTable<Cause, z.output<typeof CauseRow>>;

export const createCauseStore = (): CauseStore => partStoreOf(causes);
