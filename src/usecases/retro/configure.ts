import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { changedIn, checkUnlocked, rearranged, type Arrangement } from '../../domain/retrospective';
import type { Ports } from '../ports';
import { servesHome } from './cycle';
import { loadRetro, requirePageEditor } from './load';
import { retroView } from './views';

type Input = OperationInput<'retro.configure'>;

export async function configureRetro(
  ports: Ports,
  actor: Actor,
  input: Input,
): Promise<OperationOutput<'retro.configure'>> {
  const open = await loadRetro(ports, actor, input.id);
  requirePageEditor(open);
  const { retros, cards } = ports.stores.retro;
  const hasCards = await cards.any(input.id);
  const before = arrangementOf(open.retro);
  const arrangement = rearranged(before, wishOf(input), hasCards);
  if (!(await servesHome(ports, arrangement))) throw new Refused('not-found', { field: 'cycleId' });
  await retros.arrange(input.id, arrangement, changedIn(before, arrangement));
  const after = await loadRetro(ports, actor, input.id);
  checkUnlocked(after.retro);
  // Somebody wrote the first card meanwhile.
  if (after.retro.isAnonymous !== (input.isAnonymous ?? after.retro.isAnonymous)) {
    throw new Refused('anonymity-stays', { field: 'isAnonymous' });
  }
  return retroView(actor, after);
}

type Arranged = Parameters<typeof rearranged>[0];

const arrangementOf = (retro: Arranged): Arranged => ({
  title: retro.title,
  format: retro.format,
  home: retro.home,
  cycleId: retro.cycleId,
  isAnonymous: retro.isAnonymous,
  votesEach: retro.votesEach,
  lockedAt: retro.lockedAt,
});

/** What was left out stays as it is. */
const wishOf = ({ id: _, ...wish }: Input): Partial<Arrangement> =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
