import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { keyResultStage, loadOwnKeyResultAnywhere } from '../load/key-result';
import type { Ports } from '../ports';
import { saveArchived } from '../versions/archived';
import { keyResultVersions } from '../versions/of-key-result';
import { keyResultRef } from '../views/refs';

type Input = OperationInput<'keyResult.archive'>;
type Output = Promise<OperationOutput<'keyResult.archive'>>;

async function put(ports: Ports, actor: Actor, input: Input, archived: boolean): Output {
  const standing = await loadOwnKeyResultAnywhere(ports, actor, input.id);
  const versions = keyResultVersions(ports, actor, input.id);
  const item = { current: standing.own.keyResult, stage: keyResultStage(standing), versions };
  return keyResultRef(await saveArchived(ports, actor, item, input, archived));
}

export const archiveKeyResult = (ports: Ports, actor: Actor, input: Input): Output =>
  put(ports, actor, input, true);

export const restoreKeyResult = (ports: Ports, actor: Actor, input: Input): Output =>
  put(ports, actor, input, false);
