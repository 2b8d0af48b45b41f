import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { checkElsewhere, checkMoveObjective } from '../../domain/moving';
import type { Cycle } from '../../domain/cycle';
import type { Objective } from '../../domain/objective';
import { checkEdit } from '../../domain/version';
import type { ObjectiveStanding } from '../../storage/stores';
import { loadOpenCycle } from '../load/open-cycle';
import { loadOwnObjective, stageOf } from '../load/objective';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { nextVersion } from '../versions/next-version';
import { objectiveVersions } from '../versions/of-objective';
import { saveVersion } from '../versions/versions';
import { objectiveRef } from '../views/refs';
import { fitDays } from './fit-days';

export async function moveObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.move'>,
): Promise<OperationOutput<'objective.move'>> {
  const standing = await loadOwnObjective(ports, actor, input.id);
  const current = standing.objective;
  if (current.version === input.version) {
    checkEdit(stageOf(standing), input.reason);
    checkElsewhere(spot(current), spot(input), 'cycleId');
  }
  const cycle = await checkTarget(ports, actor, standing, input);
  const next: Objective = {
    ...nextVersion(ports, actor, current, input.version, input.reason),
    cycleId: input.cycleId,
    home: input.home,
  };
  const versions = objectiveVersions(ports, actor, current.id);
  const moved = await saveVersion(versions, input.version, current, next);
  await fitDays(ports, standing, moved, cycle);
  return objectiveRef(moved);
}

type Target = Pick<Objective, 'cycleId' | 'home'>;

const spot = ({ cycleId, home }: Target): string => `${cycleId} ${placeOf(home)}`;

/** The cycle it goes to. Refuses a home that the actor does not manage, and a cycle that does not take the objective. */
export async function checkTarget(
  ports: Ports,
  actor: Actor,
  standing: ObjectiveStanding,
  target: Target,
): Promise<Cycle> {
  requireManage(await grantAtHome(ports, actor, target.home));
  const cycle = await loadOpenCycle(ports, target.cycleId, target.home);
  checkMoveObjective(stageOf(standing), cycle);
  return cycle;
}

/** Whether one version lies somewhere else than the other. */
export const isElsewhere = (one: Target, other: Target): boolean => spot(one) !== spot(other);
