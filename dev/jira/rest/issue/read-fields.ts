import { z } from 'zod';
import type { IssueEdit } from '../../work/work';
import type { RestCall } from '../call';
import { RestError } from '../rest-error';
import { FieldProblem, type FieldInput } from './field-input';
import { applyVerbs } from './field-verbs';
import { fieldReaders } from './field-readers';

/** What `fields` and `update` ask for. @throws RestError 400 that names every wrong field. */
export function readFields(call: RestCall, input: FieldInput): IssueEdit {
  const errors: Record<string, string> = {};
  let edit: IssueEdit = {};
  const values = { ...input.fields, ...applyVerbs(call, input) };
  for (const [name, value] of Object.entries(values)) {
    try {
      edit = { ...edit, ...readOne(call, input, name, value) };
    } catch (error) {
      if (error instanceof FieldProblem) errors[name] = error.message;
      else if (error instanceof z.ZodError) errors[name] = 'data was not in the expected form';
      else throw error;
    }
  }
  if (Object.keys(errors).length > 0) throw new RestError(400, [], errors);
  return edit;
}

function readOne(call: RestCall, input: FieldInput, name: string, value: unknown): IssueEdit {
  const read = fieldReaders[name];
  if (read) return read(value, call, input);
  throw new FieldProblem(
    `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`,
  );
}
