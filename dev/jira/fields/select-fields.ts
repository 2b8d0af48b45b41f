import { fieldCatalog, findField, type IssueField } from './field-catalog';

/**
 * The fields that a `fields` parameter asks for: ids, `*all`, `*navigable`, and `-id` to leave one out.
 * Unknown ids are ignored, as Jira does; `id` and `key` stand outside the fields.
 */
export function selectFields(wanted: readonly string[]): readonly IssueField[] {
  const parts = wanted.flatMap((part) => part.split(',')).map((part) => part.trim());
  const without = new Set(
    parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
  );
  const chosen = parts.filter((part) => part !== '' && !part.startsWith('-'));
  const all = chosen.includes('*all') || chosen.length === 0;
  const start = all
    ? fieldCatalog
    : fieldCatalog.filter(({ navigable }) => navigable && chosen.includes('*navigable'));
  const named = chosen.flatMap((id) => findField(id) ?? []);
  return [...new Set([...start, ...named])].filter(({ id }) => !without.has(id));
}
