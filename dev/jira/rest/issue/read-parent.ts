import { z } from 'zod';
import { canBrowse } from '../../permissions/permissions';
import type { IssueEdit } from '../../work/work';
import type { RestCall } from '../call';
import { FieldProblem, type FieldInput } from './field-input';

const reference = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String).optional(),
    key: z.string().optional(),
  })
  .nullable();

/** A parent stands exactly one level above its child. */
export function readParent(value: unknown, call: RestCall, input: FieldInput): IssueEdit {
  const wanted = reference.parse(value);
  const level = levelOf(call, input.typeId ?? input.issue?.typeId);
  if (wanted === null) {
    if (level !== -1) return { parentId: null };
    throw new FieldProblem('A sub-task must have a parent.');
  }
  const parent = call.store.issues.byIdOrKey(wanted.id ?? wanted.key ?? '');
  if (!parent || !canBrowse(call.store, call.who, parent)) {
    throw new FieldProblem('Could not find issue by id or key.');
  }
  const fits = levelOf(call, parent.typeId) === level + 1;
  const sameProject = level !== -1 || parent.projectId === input.project.id;
  if (fits && sameProject) return { parentId: parent.id };
  throw new FieldProblem('Given parent work item does not belong to appropriate hierarchy.');
}

const levelOf = ({ store }: RestCall, typeId: string | undefined): number =>
  typeId === undefined ? 0 : store.issueTypes.require(typeId).hierarchyLevel;
