import { z } from 'zod';
import type { RestCall } from '../call';
import type { FieldInput } from './field-input';

const operations = z.array(z.record(z.string(), z.unknown()));

type Entry = string | { readonly id: string };

const listFields: Readonly<Record<string, 'labels' | 'fixVersionIds' | 'componentIds'>> = {
  labels: 'labels',
  fixVersions: 'fixVersionIds',
  components: 'componentIds',
};

/** `update` with its verbs `set`, `edit`, `add` and `remove`, as the values that `fields` would hold. */
export function applyVerbs(call: RestCall, input: FieldInput): Record<string, unknown> {
  const entries = Object.entries(input.update).map(([name, verbs]) => {
    const list = listFields[name];
    let value: unknown = list ? currentList(input, list) : undefined;
    for (const verb of operations.parse(verbs)) value = applyVerb(call, input, value, verb);
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

function currentList({ issue }: FieldInput, list: 'labels' | 'fixVersionIds' | 'componentIds') {
  const values = issue?.[list] ?? [];
  return list === 'labels' ? values : values.map((id) => ({ id }));
}

function applyVerb(
  { store }: RestCall,
  { project }: FieldInput,
  value: unknown,
  verb: Readonly<Record<string, unknown>>,
): unknown {
  if ('set' in verb) return verb.set;
  if ('edit' in verb) return verb.edit;
  const entries: Entry[] = Array.isArray(value) ? value : [];
  const identify = (entry: unknown): string => {
    const parsed = reference.safeParse(entry);
    if (!parsed.success) return String(entry);
    const { id, name } = parsed.data;
    const named = [...store.versions.all(), ...store.components.all()].find(
      (each) => each.projectId === project.id && each.name === name,
    );
    return id ?? named?.id ?? name ?? '';
  };
  if ('add' in verb) return [...entries, verb.add];
  if ('remove' in verb) {
    const gone = identify(verb.remove);
    return entries.filter((entry) => identify(entry) !== gone);
  }
  return value;
}

const reference = z.object({ id: z.string().optional(), name: z.string().optional() });
