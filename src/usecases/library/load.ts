import type { Actor, Grant } from '../../domain/actor';
import { placeOf, type Home } from '../../domain/home';
import type { Lesson } from '../../domain/library/lesson';
import { mayChange, maySeeLesson, maySeeTemplate } from '../../domain/library/library-rights';
import type { UseCounts } from '../../domain/library/record';
import type { Template } from '../../domain/library/template';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';

interface Found<T> {
  readonly item: T;
  readonly grant: Grant | null;
}

export interface OpenLesson {
  readonly lesson: Lesson;
  readonly grant: Grant;
}

export interface OpenTemplate {
  readonly template: Template;
  readonly grant: Grant;
  readonly counts: UseCounts;
}

/** The viewer’s grant at the home of an item, asked of Jira where the known one is old. */
async function grantFor<T extends { readonly home: Home }>(
  ports: Ports,
  actor: Actor,
  { item, grant }: Found<T>,
): Promise<Grant> {
  const place = placeOf(item.home);
  return (await grantsAt(ports, actor, [place], [grant])).atPlace(place);
}

/** To whom it is not there it is `not-found`. */
export async function loadLesson(ports: Ports, actor: Actor, id: string): Promise<OpenLesson> {
  const found = await ports.stores.library.lessons.find(id, actor.accountId);
  if (found === null) throw new Refused('not-found', { field: 'id' });
  const grant = await grantFor(ports, actor, found);
  if (!maySeeLesson(actor, found.item, grant)) throw new Refused('not-found', { field: 'id' });
  return { lesson: found.item, grant };
}

/** The same; a draft is there only for its makers. */
export async function loadTemplate(ports: Ports, actor: Actor, id: string): Promise<OpenTemplate> {
  const found = await ports.stores.library.templates.find(id, actor.accountId);
  if (found === null) throw new Refused('not-found', { field: 'id' });
  const grant = await grantFor(ports, actor, found);
  if (!maySeeTemplate(actor, found.item, grant)) throw new Refused('not-found', { field: 'id' });
  return { template: found.item, grant, counts: found.counts };
}

/** Refuses whoever neither owns the item nor manages its home: `not-owner`. */
export function requireChange(actor: Actor, item: Pick<Lesson, 'ownerId'>, grant: Grant): void {
  if (!mayChange(actor, item, grant)) throw new Refused('not-owner');
}
