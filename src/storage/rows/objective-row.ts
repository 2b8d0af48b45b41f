import { z } from 'zod';
import { placeOf } from '../../domain/home';
import type { Objective } from '../../domain/objective';
import { decimal, integer, text } from '../sql/columns';
import type { Row } from '../sql/text';
import type { Unnumbered } from '../stores';
import { homeAt } from './home';
import { rowOfVersion, versionColumns, versionOf } from './version-row';

export const ObjectiveRow = z.object({
  ...versionColumns,
  number: integer,
  cycle_id: text,
  place: text,
  title: text,
  why: text,
  owner_id: text,
  commitment: z.enum(['committed', 'aspirational']),
  weight: decimal,
  stage: z.enum(['draft', 'published', 'closed']),
});

export const objectiveColumns = Object.keys(ObjectiveRow.shape);

/** An objective as it stands; one with a close record, its own or its cycle's, is closed. */
export const objectiveOf = (row: z.infer<typeof ObjectiveRow>, isClosed: boolean): Objective => ({
  ...versionOf(row),
  number: row.number,
  cycleId: row.cycle_id,
  home: homeAt(row.place),
  title: row.title,
  why: row.why,
  ownerId: row.owner_id,
  commitment: row.commitment,
  weight: row.weight,
  stage: isClosed ? 'closed' : row.stage,
});

export const rowOfObjective = (objective: Unnumbered<Objective>): Row => ({
  ...rowOfVersion(objective),
  cycle_id: objective.cycleId,
  place: placeOf(objective.home),
  title: objective.title,
  why: objective.why,
  owner_id: objective.ownerId,
  commitment: objective.commitment,
  weight: objective.weight,
  stage: objective.stage,
});
