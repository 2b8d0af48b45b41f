import type { Actor, Grant } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import { checkUnlocked, type Retrospective } from '../../domain/retrospective';
import { mayBrowse, mayEditPage } from '../../domain/rights';
import type { Vote } from '../../domain/votes';
import type { Ports } from '../ports';
import { grantAtPage } from '../rights/page-grant';

/** A retrospective that the viewer may read, and what they may do with its page. */
export interface OpenRetro {
  readonly retro: Retrospective;
  readonly grant: Grant;
  /** The viewer's own. */
  readonly votes: readonly Vote[];
  readonly changedAt: Moment;
}

/** Whoever may read the page; to anybody else it is `not-found`, like an id that names nothing. */
export async function loadRetro(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'id',
): Promise<OpenRetro> {
  const found = await ports.stores.retro.retros.find(id, actor.accountId);
  if (found === null) throw new Refused('not-found', { field });
  const grant = await grantAtPage(ports, actor, found.retro.contentId, found.grant);
  if (!mayBrowse(grant)) throw new Refused('not-found', { field });
  return { ...found, grant };
}

/** The same, not locked. */
export async function loadUnlocked(
  ports: Ports,
  actor: Actor,
  id: string,
  field = 'retroId',
): Promise<OpenRetro> {
  const open = await loadRetro(ports, actor, id, field);
  checkUnlocked(open.retro);
  return open;
}

/** Refuses whoever may not edit the page: `not-page-editor`. */
export function requirePageEditor({ grant }: OpenRetro): void {
  if (!mayEditPage(grant)) throw new Refused('not-page-editor');
}

/**
 * Refuses `locked` where the retrospective is by now: a write that found it locked did nothing.
 * Called when what was written is not there.
 */
export async function refuseIfLocked(ports: Ports, actor: Actor, retroId: string): Promise<void> {
  const found = await ports.stores.retro.retros.find(retroId, actor.accountId);
  if (found !== null) checkUnlocked(found.retro);
}
