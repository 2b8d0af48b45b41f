import { z } from 'zod';
import { placeOf } from '../../domain/home';
import { levelOf, levels } from '../../domain/level';
import type { Objective } from '../../domain/objective';
import type { Visibility } from '../../domain/visibility';
import {
  accounts,
  integer,
  moment,
  sqlAccounts,
  sqlMoment,
  sqlWeight,
  text,
  weight,
} from '../sql/columns';
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
  weight,
  stage: z.enum(['draft', 'published', 'closed']),
  contributors: accounts,
  team: text,
  level: z.enum(levels).nullable(),
  visibility: z.enum(['site', 'home', 'people']),
  audience: accounts,
  archived_at: moment.nullable(),
});

export const objectiveColumns = Object.keys(ObjectiveRow.shape);

type ObjectiveRow = z.infer<typeof ObjectiveRow>;

const visibilityOf = ({ visibility, audience }: ObjectiveRow): Visibility =>
  visibility === 'people' ? { kind: 'people', accountIds: audience } : { kind: visibility };

/** An objective as it stands; one with a close record, its own or its cycle's, is closed. */
export const objectiveOf = (row: ObjectiveRow, isClosed: boolean): Objective => ({
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
  contributorIds: row.contributors,
  team: row.team,
  level: row.level ?? levelOf(homeAt(row.place)),
  visibility: visibilityOf(row),
  archivedAt: row.archived_at,
});

export const rowOfObjective = (objective: Unnumbered<Objective>): Row => ({
  ...rowOfVersion(objective),
  cycle_id: objective.cycleId,
  place: placeOf(objective.home),
  title: objective.title,
  why: objective.why,
  owner_id: objective.ownerId,
  commitment: objective.commitment,
  weight: sqlWeight(objective.weight),
  stage: objective.stage,
  contributors: sqlAccounts(objective.contributorIds),
  team: objective.team,
  level: objective.level,
  visibility: objective.visibility.kind,
  audience: sqlAccounts(
    objective.visibility.kind === 'people' ? objective.visibility.accountIds : [],
  ),
  archived_at: objective.archivedAt && sqlMoment(objective.archivedAt),
});
