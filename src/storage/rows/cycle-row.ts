import { z } from 'zod';
import type { Cycle } from '../../domain/cycle';
import { placeOf } from '../../domain/home';
import { day, flag, moment, sqlFlag, sqlMoment, text } from '../sql/columns';
import type { Row } from '../sql/text';
import { homeAt } from './home';
import { rowOfVersion, versionColumns, versionOf } from './version-row';

export const CycleRow = z.object({
  ...versionColumns,
  place: text,
  name: text,
  starts_on: day,
  ends_on: day,
  stage: z.enum(['draft', 'published', 'closed']),
  shelf: flag,
  archived_at: moment.nullable(),
});

export const cycleColumns = Object.keys(CycleRow.shape);

/** A cycle as it stands; one with a close record is closed. */
export const cycleOf = (row: z.infer<typeof CycleRow>, isClosed: boolean): Cycle => ({
  ...versionOf(row),
  home: homeAt(row.place),
  name: row.name,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  stage: isClosed ? 'closed' : row.stage,
  shelf: row.shelf,
  archivedAt: row.archived_at,
});

export const rowOfCycle = (cycle: Cycle): Row => ({
  ...rowOfVersion(cycle),
  place: placeOf(cycle.home),
  name: cycle.name,
  starts_on: cycle.startsOn,
  ends_on: cycle.endsOn,
  stage: cycle.stage,
  shelf: sqlFlag(cycle.shelf),
  archived_at: cycle.archivedAt && sqlMoment(cycle.archivedAt),
});
