import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { isArchived } from '../../domain/archiving';
import { datesOf, type Cycle } from '../../domain/cycle';
import type { KeyResult } from '../../domain/key-result';
import { withinCycle } from '../../domain/planned-days';
import { Refused } from '../../domain/refusal';
import type { ObjectiveStanding, Unnumbered } from '../../storage/stores';
import { createKeyResults } from '../key-result/new';
import { loadOpenCycle } from '../load/open-cycle';
import { withGrant } from '../load/objective';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';
import { firstVersion } from '../versions/next-version';
import { keyResultRef, objectiveRef } from '../views/refs';
import { createOnce } from './create';

type Input = OperationInput<'objective.clone'>;

/** The draft first, then its key results in one insert: every prefix is legal and a repeat finishes it. */
export async function cloneObjective(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'objective.clone'>> {
  const found = await ports.stores.objectives.find(input.id, actor.accountId);
  const { standing } = await withGrant(ports, actor, found);
  requireManage(await grantAtHome(ports, actor, input.home));
  const cycle = await loadOpenCycle(ports, input.cycleId, input.home);
  const keyResults = copiesOf(ports, actor, standing, input, cycle);
  const { number: _, ...source } = standing.objective;
  const objective = await createOnce(ports, {
    ...source,
    ...firstVersion(ports, actor, input.newId),
    cycleId: input.cycleId,
    home: input.home,
    title: input.title ?? source.title,
    stage: 'draft',
    archivedAt: null,
  });
  const created = await createKeyResults(ports, keyResults);
  return { ...objectiveRef(objective), keyResults: created.map(keyResultRef) };
}

function copiesOf(
  ports: Ports,
  actor: Actor,
  { keyResults }: ObjectiveStanding,
  { newId, keyResultIds }: Input,
  cycle: Cycle,
): Unnumbered<KeyResult>[] {
  const inSight = keyResults.map((own) => own.keyResult).filter((each) => !isArchived(each));
  return keyResultIds.map((wanted, index) => {
    const source = inSight.find(({ id }) => id === wanted.id);
    if (!source) throw new Refused('not-found', { field: `keyResultIds.${String(index)}.id` });
    const { number: _, ...content } = source;
    return {
      ...content,
      ...firstVersion(ports, actor, wanted.newId),
      objectiveId: newId,
      measure: measureCopy(ports, source, cycle),
    };
  });
}

/** Milestones are known by their ids, so those of a copy have ids of their own. */
function measureCopy(ports: Ports, source: KeyResult, cycle: Cycle): KeyResult['measure'] {
  const measure = withinCycle(source.measure, datesOf(cycle));
  if (measure.kind !== 'milestones') return measure;
  const milestones = measure.milestones.map((step) => ({ ...step, id: ports.ids.next() }));
  return { ...measure, milestones };
}
