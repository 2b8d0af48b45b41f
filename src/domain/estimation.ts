import type { Settings } from './settings';

/** Which field holds estimates: of a project, else of the site. */
export type Estimation = Pick<Settings, 'estimationField' | 'estimationFields'>;

/** Null where the site names none. */
export const estimationFieldOf = (
  { estimationField, estimationFields }: Estimation,
  projectId: string,
): string | null => estimationFields[projectId] ?? estimationField;

/** Every field that may hold an estimate, each once. */
export const estimationFieldIds = (estimation: Estimation): string[] => [
  ...new Set([
    ...(estimation.estimationField === null ? [] : [estimation.estimationField]),
    ...Object.values(estimation.estimationFields),
  ]),
];

/** Whether every project's estimates stand in the same field. */
export const isSameEstimation = (one: Estimation, other: Estimation): boolean =>
  one.estimationField === other.estimationField &&
  [one, other].every(({ estimationFields }) =>
    Object.keys(estimationFields).every(
      (projectId) => estimationFieldOf(one, projectId) === estimationFieldOf(other, projectId),
    ),
  );

/** A number field of the site. */
export interface NumberField {
  readonly id: string;
  readonly name: string;
  /** Jira's key of its custom type. */
  readonly type: string;
}

/** Jira's own type of field for estimates; company-managed projects use a plain number called so. */
const estimationType = /:jsw-story-points$/;
const estimationName = /^story points?\b/i;

const hasType = ({ type }: NumberField): boolean => estimationType.test(type);
const hasName = ({ name }: NumberField): boolean => estimationName.test(name);

/** Whether a field is meant for estimates. */
export const isForEstimates = (field: NumberField): boolean => hasType(field) || hasName(field);

/** The field to start with: the one called so where there are both, for it was made on purpose; null where nothing fits. */
export function proposedField(fields: readonly NumberField[]): string | null {
  const found = fields.find((field) => hasName(field) && !hasType(field)) ?? fields.find(hasType);
  return found?.id ?? null;
}
