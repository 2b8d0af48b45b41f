import type { NumberField } from '../../api/site-config';

/** Jira's own type of field for estimates; company-managed projects use a plain number called so. */
const estimationType = /:jsw-story-points$/;
const estimationName = /^story points?\b/i;

/** Whether a field is meant for estimates. */
export const isForEstimates = ({ type, name }: NumberField): boolean =>
  estimationType.test(type) || estimationName.test(name);

/** Fields to choose from: those meant for estimates first, each group by name. */
export const byLikelihood = (fields: readonly NumberField[]): NumberField[] =>
  [...fields].sort(
    (a, b) => Number(isForEstimates(b)) - Number(isForEstimates(a)) || a.name.localeCompare(b.name),
  );
