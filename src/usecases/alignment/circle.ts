import type { Actor } from '../../domain/actor';
import type { Supported } from '../../domain/alignment';
import { placeOf } from '../../domain/home';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { grantsAt } from '../rights/grants';
import { itemLine, seesItem } from '../views/chain';

/** More would make no sentence. */
const mostNamed = 20;

/** Refuses a circle, naming those of its items that the actor may see; passes where there is none. */
export async function refuseCircle(
  ports: Ports,
  actor: Actor,
  circle: readonly Supported[] | null,
  field: string,
): Promise<void> {
  if (circle === null) return;
  if (circle.length === 1) throw new Refused('supports-itself', { field });
  const items = await ports.stores.alignments.named(circle.slice(0, mostNamed), actor.accountId);
  const places = ['site', ...items.map(({ objective }) => placeOf(objective.home))];
  const known = items.flatMap(({ grants }) => grants);
  const grants = await grantsAt(ports, actor, places, known);
  const keys = items
    .filter((item) => seesItem(actor, grants, item))
    .map((each) => itemLine(each).key);
  const [from = '', ...rest] = keys;
  const to = rest.pop() ?? '';
  throw new Refused('supports-in-circle', {
    field,
    values: { from, to, through: rest.join(', ') },
  });
}
