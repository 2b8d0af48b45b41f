import type { OperationOutput } from '../../../src/contract/operations';
import type { ChainView } from '../../ui/views';

export type SupportedChoice = OperationOutput<'alignment.search'>['choices'][number];

/** Something that an objective supports, as far as the viewer may see it. */
export type Supported = Pick<SupportedChoice, 'kind' | 'id' | 'key' | 'title'>;

/** What an objective supports itself, out of all that is above it. */
export const directOf = (chain: ChainView): Supported[] =>
  chain.flatMap((step) =>
    step.kind !== 'hidden' && step.direct
      ? [{ kind: step.kind, id: step.id, key: step.key, title: step.title }]
      : [],
  );
