import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { levelOf } from '../../domain/level';
import type { Objective } from '../../domain/objective';
import { Refused } from '../../domain/refusal';
import type { Unnumbered } from '../../storage/stores';
import { createKeyResults, newKeyResult } from '../key-result/new';
import { loadOpenCycle } from '../load/open-cycle';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { firstVersion } from '../versions/next-version';
import { keyResultRef, objectiveRef } from '../views/refs';

/** The draft first, then its key results in one insert: every prefix is legal and a repeat finishes it. */
export async function createObjective(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.create'>,
): Promise<OperationOutput<'objective.create'>> {
  requireManage(await grantAtHome(ports, actor, input.home));
  const cycle = await loadOpenCycle(ports, input.cycleId, input.home);
  const { checkInDays: cadenceDays } = (await present(ports)).settings;
  const draft = draftOf(ports, actor, input);
  const keyResults = input.keyResults.map((wanted, index) =>
    newKeyResult(ports, actor, draft.id, wanted, {
      field: `keyResults.${index}.measure`,
      cadenceDays,
      cycle,
    }),
  );
  const objective = await createOnce(ports, draft);
  const created = await createKeyResults(ports, keyResults);
  return { ...objectiveRef(objective), keyResults: created.map(keyResultRef) };
}

const draftOf = (
  ports: Ports,
  actor: Actor,
  input: OperationInput<'objective.create'>,
): Unnumbered<Objective> => ({
  ...firstVersion(ports, actor, input.id),
  cycleId: input.cycleId,
  home: input.home,
  title: input.title,
  why: input.why,
  ownerId: input.ownerId ?? actor.accountId,
  commitment: input.commitment,
  weight: input.weight,
  contributorIds: input.contributorIds,
  team: input.team,
  level: input.level ?? levelOf(input.home),
  visibility: input.visibility,
  stage: 'draft',
  archivedAt: null,
});

/** A repeat answers what is stored; an id that names somebody else's objective is refused. */
export async function createOnce(ports: Ports, draft: Unnumbered<Objective>): Promise<Objective> {
  const stored = await ports.stores.objectives.create(draft);
  const isOwn = stored.by === draft.by && placeOf(stored.home) === placeOf(draft.home);
  if (!isOwn) throw new Refused('malformed', { field: 'id' });
  return stored;
}
