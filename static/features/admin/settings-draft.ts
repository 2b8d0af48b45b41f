import type { OperationOutput, OperationRequest } from '../../../src/contract/operations';

export type Settings = OperationOutput<'settings.get'>;
export type SettingsChange = OperationRequest<'settings.edit'>;

export interface FieldsProps {
  readonly draft: Settings;
  readonly onChange: (draft: Settings) => void;
  /** The app's sentence about a field, by its name in the contract. */
  readonly refused: (field: string) => string | undefined;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What a draft changes; empty when it changes nothing. */
export function changeOf(saved: Settings, draft: Settings): SettingsChange {
  const fields = Object.keys(draft) as (keyof Settings)[];
  const changed = fields.filter((field) => !same(saved[field], draft[field]));
  return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}

/** A list with an id in it or without it; the order in which Jira lists them is kept by the screen. */
export const switched = (ids: readonly string[], id: string, on: boolean): string[] => {
  const others = ids.filter((each) => each !== id);
  return (on ? [...others, id] : others).sort();
};

/** Numbers to choose from, the present one among them, ascending. */
export const withPresent = (usual: readonly number[], present: number): number[] =>
  [...new Set([...usual, present])].sort((a, b) => a - b);
