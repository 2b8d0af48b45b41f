import type { OperationOutput } from '../../contract/operations';
import { keyResultKey, objectiveKey } from '../../domain/human-key';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';

type ItemRef = OperationOutput<'objective.edit'>;

export const objectiveRef = ({ id, version, number }: Objective): ItemRef => ({
  id,
  version,
  key: objectiveKey(number),
});

export const keyResultRef = ({ id, version, number }: KeyResult): ItemRef => ({
  id,
  version,
  key: keyResultKey(number),
});
