import { isForEstimates } from '../../../src/domain/estimation';
import type { NumberField } from '../../api/site-config';

/** Fields to choose from: those meant for estimates first, each group by name. */
export const byLikelihood = (fields: readonly NumberField[]): NumberField[] =>
  [...fields].sort(
    (a, b) => Number(isForEstimates(b)) - Number(isForEstimates(a)) || a.name.localeCompare(b.name),
  );
