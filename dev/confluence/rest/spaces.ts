import { readsSpace } from '../rights';
import { piece, type RestCall } from './call';
import { notFound } from './error';
import { spaceShape } from './shapes';

export function listSpaces(call: RestCall) {
  const { store, who, c } = call;
  const seen = [...store.spaces.all()].filter((space) => readsSpace(space, who));
  if (c.req.query('sort') === 'name') seen.sort((a, b) => a.name.localeCompare(b.name));
  return piece(call, seen, spaceShape);
}

export function readSpace({ store, who, c }: RestCall) {
  const space = store.spaces.get(c.req.param('id') ?? '');
  if (!space || !readsSpace(space, who)) throw notFound();
  return spaceShape(space);
}
