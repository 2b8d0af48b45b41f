import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { KeyResult } from '../../domain/key-result';
import { keyResultStage, loadOwnKeyResultAnywhere } from '../load/key-result';
import { loadOwnObjective } from '../load/objective';
import type { Ports } from '../ports';
import { keyResultVersions } from '../versions/of-key-result';
import { saveUndo } from '../versions/undo';
import { keyResultRef } from '../views/refs';
import { announceMove } from './announce-move';
import { checkNewObjective } from './move';

export async function undoKeyResult(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'keyResult.undo'>,
): Promise<OperationOutput<'keyResult.undo'>> {
  const standing = await loadOwnKeyResultAnywhere(ports, actor, input.id);
  const undoing = {
    current: standing.own.keyResult,
    stage: keyResultStage(standing),
    versions: keyResultVersions(ports, actor, input.id),
    checkPlace: async (before: KeyResult, seen: KeyResult) => {
      if (before.objectiveId === seen.objectiveId) return;
      await loadOwnObjective(ports, actor, seen.objectiveId);
      await checkNewObjective(ports, actor, before.objectiveId);
      await announceMove(ports, actor, seen, before.objectiveId);
    },
  };
  return keyResultRef(await saveUndo(ports, actor, undoing, input.version));
}
