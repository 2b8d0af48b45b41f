import { z } from 'zod';

type Group = Record<string, unknown>;
const JoinedRow = z.custom<Group>((row) => typeof row === 'object' && row !== null);

/**
 * Takes a joined row apart: `{o_id, o_title, k_id}` becomes `{o: {id, title}, k: {id}}`.
 * A group of nothing but nulls is null: an outer join that found no partner. A name without an
 * underscore is a group in itself.
 */
function takeApart(row: Group): Group {
  const groups: Record<string, Group> = {};
  const whole: Group = {};
  for (const [name, value] of Object.entries(row)) {
    const split = name.indexOf('_');
    if (split < 0) whole[name] = value;
    if (split < 0) continue;
    const group = (groups[name.slice(0, split)] ??= {});
    group[name.slice(split + 1)] = value;
  }
  for (const [name, group] of Object.entries(groups)) {
    whole[name] = Object.values(group).every((value) => value === null) ? null : group;
  }
  return whole;
}

/** The schema of a joined row, given that of its groups. */
export const nested = <T extends z.ZodRawShape>(groups: T) =>
  z.preprocess((row) => takeApart(JoinedRow.parse(row)), z.object(groups));
