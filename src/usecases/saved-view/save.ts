import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { mostViewsOfPlace, type SavedView } from '../../domain/saved-view';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { requireChangeView } from './may-change';

type Input = OperationInput<'view.save'>;

/** A known id changes that view, any other adds one; refuses `too-many-views` where the place is full. */
export async function saveView(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'view.save'>> {
  const known = input.id === undefined ? null : await ports.stores.views.find(input.id);
  return {
    id: await (known === null ? add(ports, actor, input) : change(ports, actor, known, input)),
  };
}

async function add(ports: Ports, actor: Actor, { id, place, ...content }: Input): Promise<string> {
  requireBrowse(await grantAtHome(ports, actor, place));
  const view: SavedView = {
    ...content,
    id: id ?? ports.ids.next(),
    home: place,
    ownerId: actor.accountId,
    at: momentNow(ports.clock),
  };
  await ports.stores.views.add(view, mostViewsOfPlace);
  if ((await ports.stores.views.find(view.id)) === null) {
    throw new Refused('too-many-views', { values: { max: mostViewsOfPlace } });
  }
  return view.id;
}

async function change(
  ports: Ports,
  actor: Actor,
  { id, ...known }: SavedView,
  { name, query, shared }: Input,
): Promise<string> {
  await requireChangeView(ports, actor, { id, ...known });
  await ports.stores.views.change({ id, name, query, shared });
  return id;
}
