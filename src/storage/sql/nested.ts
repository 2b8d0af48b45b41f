import { z } from 'zod';

type Group = Record<string, unknown>;
const JoinedRow = z.record(z.string(), z.unknown());

/**
 * Takes a joined row apart: `{o_id, o_title, k_id}` becomes `{o: {id, title}, k: {id}}`.
 * A group of nothing but nulls is null: an outer join that found no partner.
 */
function takeApart(row: Group): Record<string, Group | null> {
  const groups: Record<string, Group> = {};
  for (const [name, value] of Object.entries(row)) {
    const split = name.indexOf('_');
    const group = (groups[name.slice(0, split)] ??= {});
    group[name.slice(split + 1)] = value;
  }
  return Object.fromEntries(
    Object.entries(groups).map(([name, group]) => [
      name,
      Object.values(group).every((value) => value === null) ? null : group,
    ]),
  );
}

/** The schema of a joined row, given that of its groups. */
export const nested = <T extends z.ZodRawShape>(groups: T) =>
  z.preprocess((row) => takeApart(JoinedRow.parse(row)), z.object(groups));
