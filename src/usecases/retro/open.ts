import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor, Grant } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { mayBrowse } from '../../domain/rights';
import type { KnownRetro } from '../../storage/retro/stores';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { requireLicense } from '../rights/actor-of';
import { grantAtPage } from '../rights/page-grant';
import { retroAnswer } from './answer';
import { servesHome } from './cycle';

type Input = OperationInput<'retro.open'>;

/** Finds the retrospective of a macro or makes it: several at once make one, and all get it. */
export async function openRetro(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'retro.open'>> {
  const asOf = momentNow(ports.clock);
  const { contentId, localId, token } = input;
  const { retros } = ports.stores.retro;
  const macro = { contentId, localId, accountId: actor.accountId };
  const found = await retros.ofMacro(macro);
  const grant = await readerOf(ports, actor, contentId, found.grant);
  const known = found.known ?? (await make(ports, actor, input));
  return retroAnswer(ports, actor, { ...known, grant }, { token, asOf });
}

async function readerOf(
  ports: Ports,
  actor: Actor,
  contentId: string,
  known: Grant | null,
): Promise<Grant> {
  const grant = await grantAtPage(ports, actor, contentId, known);
  if (!mayBrowse(grant)) throw new Refused('not-found', { field: 'contentId' });
  return grant;
}

async function make(ports: Ports, actor: Actor, input: Input): Promise<KnownRetro> {
  requireLicense(actor);
  const { token: _, contentId, localId, ...arrangement } = input;
  const { retros } = ports.stores.retro;
  await retros.open({
    ...arrangement,
    ...{ contentId, localId, id: ports.ids.next(), at: momentNow(ports.clock) },
    // A page outlives a cycle that its macro names: it opens all the same.
    cycleId: (await servesHome(ports, arrangement)) ? arrangement.cycleId : null,
    ...{ by: actor.accountId, lockedAt: null, lockedBy: null },
  });
  const { known } = await retros.ofMacro({ contentId, localId, accountId: actor.accountId });
  if (known === null) throw new Refused('storage-unavailable');
  return known;
}
