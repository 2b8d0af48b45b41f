import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import type { CycleFacts } from '../../domain/retro-facts';
import { Refused } from '../../domain/refusal';
import { mayBrowse } from '../../domain/rights';
import { maySee, shownOf, type Shown } from '../../domain/visibility';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsOrNone, knownBy, placesOf, type Grants } from '../rights/grants';
import { gatherFacts } from './gather-facts';
import { loadRetro, type OpenRetro } from './load';

type Output = OperationOutput<'retro.facts'>;

export async function getFacts(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'retro.facts'>,
): Promise<Output> {
  return factsFor(ports, actor, await loadRetro(ports, actor, id));
}

/**
 * The facts as one reader may see them: frozen ones once it is locked, else as of now. Who sees an
 * objective is decided by how it is today, whenever its facts were frozen.
 */
export async function factsFor(
  ports: Ports,
  actor: Actor,
  { retro }: OpenRetro,
  isOpenTo: (shown: Shown) => boolean = () => true,
): Promise<Output> {
  const isFrozen = retro.lockedAt !== null;
  const { facts, standings } = isFrozen
    ? await frozenFacts(ports, retro.id)
    : await gatherFacts(ports, actor, retro);
  const grants = await grantsInJira(ports, actor, facts, standings);
  const seen = facts.objectives.filter(
    ({ home, shown }) => isOpenTo(shown) && maySee(actor, shown, grants.ofItem({ home })),
  );
  return {
    asOf: facts.asOf,
    isFrozen,
    cycle: mayKnow(facts, grants) ? facts.cycle : null,
    objectives: seen.map(({ facts: told }) => told),
    hidden: facts.objectives.length - seen.length,
    isCut: facts.isCut,
  };
}

/** What was frozen, each objective at home where it is now and shown to whom it is shown now. */
async function frozenFacts(ports: Ports, retroId: string): ReturnType<typeof gatherFacts> {
  const frozen = await ports.stores.retro.retros.frozen(retroId);
  if (frozen === null) throw new Refused('not-found', { field: 'id' });
  const ids = frozen.objectives.map(({ facts }) => facts.id);
  const now = new Map((await ports.stores.objectives.current(ids)).map((each) => [each.id, each]));
  const objectives = frozen.objectives.map((told) => {
    const current = now.get(told.facts.id);
    return current === undefined ? told : { ...told, home: current.home, shown: shownOf(current) };
  });
  return { facts: { ...frozen, objectives }, standings: [] };
}

const mayKnow = ({ cycle }: CycleFacts, grants: Grants): boolean =>
  cycle !== null && mayBrowse(grants.at(cycle.home));

/** A reader of the page without access to Jira sees nothing that lies there. */
async function grantsInJira(
  ports: Ports,
  actor: Actor,
  facts: CycleFacts,
  standings: readonly ObjectiveStanding[],
): Promise<Grants> {
  const homes = [...facts.objectives, ...(facts.cycle === null ? [] : [facts.cycle])];
  const places = ['site', ...new Set(homes.map(({ home }) => placeOf(home)))];
  const brought = new Set(placesOf(standings));
  const known = places.every((place) => brought.has(place))
    ? knownBy(standings)
    : await ports.stores.grants.of(actor.accountId, places);
  return grantsOrNone(ports, actor, places, known);
}
