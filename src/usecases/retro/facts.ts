import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import type { CycleFacts } from '../../domain/retro-facts';
import { mayBrowse } from '../../domain/rights';
import { maySee } from '../../domain/visibility';
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

/** The facts as one reader may see them: frozen ones once it is locked, else as of now. */
export async function factsFor(ports: Ports, actor: Actor, { retro }: OpenRetro): Promise<Output> {
  const isFrozen = retro.lockedAt !== null;
  const frozen = isFrozen ? await ports.stores.retro.retros.frozen(retro.id) : null;
  const { facts, standings } =
    frozen === null ? await gatherFacts(ports, actor, retro) : { facts: frozen, standings: [] };
  const grants = await grantsInJira(ports, actor, facts, standings);
  const seen = facts.objectives.filter(({ home, shown }) =>
    maySee(actor, shown, grants.ofItem({ home })),
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
