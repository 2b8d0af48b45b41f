import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { loadSupported } from '../load/supported';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { requireOwner } from '../rights/require';
import { alignmentOf, changeGraph } from './change';
import { checkOpenParent } from './open-parent';

/** The owner of the objective above decides; the one below need not be theirs to see. */
export async function countAlignment(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'alignment.count'>,
): Promise<OperationOutput<'alignment.count'>> {
  const { supports, counts } = input;
  const { standing, ofItem } = await loadSupported(ports, actor, supports);
  requireOwner(actor, standing, ofItem);
  checkOpenParent(standing);
  if (supports.kind === 'keyResult') throw new Refused('counts-in-key-result', { field: 'counts' });
  const at = momentNow(ports.clock);
  const made = { active: true, at, by: actor.accountId };
  await changeGraph(ports, ({ alignments }) => {
    const alignment = alignmentOf(alignments, input);
    if (alignment === undefined) throw new Refused('not-aligned', { field: 'objectiveId' });
    return Promise.resolve(alignment.counts === counts ? null : { ...alignment, ...made, counts });
  });
  return input;
}
