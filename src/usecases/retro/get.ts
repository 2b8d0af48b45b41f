import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { retroAnswer } from './answer';
import { loadRetro } from './load';

export async function getRetro(
  ports: Ports,
  actor: Actor,
  { id, ...wish }: OperationInput<'retro.get'>,
): Promise<OperationOutput<'retro.get'>> {
  const asOf = momentNow(ports.clock);
  return retroAnswer(ports, actor, await loadRetro(ports, actor, id), { ...wish, asOf });
}
