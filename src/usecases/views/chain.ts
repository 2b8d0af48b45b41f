import type { Actor } from '../../domain/actor';
import { byChild, chainOfWhy, type Alignment } from '../../domain/alignment';
import { keyResultKey, objectiveKey } from '../../domain/human-key';
import { maySee } from '../../domain/visibility';
import type { AlignedItem, AlignmentStep } from '../../storage/alignment/stores';
import type { Grants } from '../rights/grants';
import type { ChainOf, ChainView } from './viewing';

type ChainStep = ChainView[number];

/** Nobody follows a longer line. */
const maxSteps = 20;

/** Whether the viewer may see an item of the graph. */
export const seesItem = (actor: Actor, grants: Grants, { objective }: AlignedItem): boolean =>
  maySee(actor, objective, grants.ofItem(objective));

/** What people call an item, and where it belongs. */
export const itemLine = ({ objective, keyResult }: AlignedItem) => ({
  id: (keyResult ?? objective).id,
  key: keyResult === null ? objectiveKey(objective.number) : keyResultKey(keyResult.number),
  title: (keyResult ?? objective).title,
  objectiveId: objective.id,
  home: objective.home,
});

/** Every item that steps lead to, an objective behind a key result too. */
function itemsOf(steps: readonly AlignmentStep[]): ReadonlyMap<string, AlignedItem> {
  const items = new Map<string, AlignedItem>();
  for (const { parent } of steps) {
    items.set(parent.objective.id, { ...parent, keyResult: null });
    if (parent.keyResult !== null) items.set(parent.keyResult.id, parent);
  }
  return items;
}

/** The chains of why out of the steps of a screen; what the viewer may not see has no words. */
export function chainsOf(actor: Actor, grants: Grants, steps: readonly AlignmentStep[]): ChainOf {
  const items = itemsOf(steps);
  const alignments = byChild(steps.map(({ alignment }) => alignment));
  const step = (item: AlignedItem, own: Alignment | undefined): ChainStep =>
    seesItem(actor, grants, item)
      ? {
          kind: item.keyResult === null ? 'objective' : 'keyResult',
          ...itemLine(item),
          direct: own !== undefined,
          counts: own?.counts ?? false,
        }
      : { kind: 'hidden' };
  return (objectiveId) => {
    const own = alignments.get(objectiveId) ?? [];
    return chainOfWhy(alignments, objectiveId)
      .slice(0, maxSteps)
      .flatMap(({ id }) => {
        const item = items.get(id);
        return item
          ? [
              step(
                item,
                own.find(({ parent }) => parent.id === id),
              ),
            ]
          : [];
      })
      .filter(onceHidden);
  };
}

/** A key result and its objective that are both hidden are one stub. */
const onceHidden = (step: ChainStep, index: number, all: readonly ChainStep[]): boolean =>
  step.kind !== 'hidden' || all[index - 1]?.kind !== 'hidden';
