import type { Person } from '../../api/users';
import type { SheetPlan } from '../../../src/domain/sheet/plan';

/** Who Jira offers for a name: some, nobody, or no answer. */
export type Found = readonly Person[] | 'failed';

/** Somebody chosen for a name; null is whoever imports. */
export type ChosenOwner = string | null;

/** Each name that the objectives to be written mention, in the order of the sheet. */
export function namesIn({ objectives }: Pick<SheetPlan, 'objectives'>): string[] {
  const names = objectives.flatMap(({ owner, keyResults }) => [
    owner,
    ...keyResults.map((keyResult) => keyResult.owner),
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}

/** The one person a name can only mean: the single match, or the single one called exactly so. */
export function onlyMatch(name: string, found: Found): Person | null {
  if (found === 'failed') return null;
  const exact = found.filter((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  const matches = exact.length > 0 ? exact : found;
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/** The account a name stands for, chosen or found; undefined while nobody knows. */
export function ownerOf(
  name: string,
  found: ReadonlyMap<string, Found>,
  chosen: ReadonlyMap<string, ChosenOwner>,
): ChosenOwner | undefined {
  const choice = chosen.get(name);
  if (choice !== undefined) return choice;
  return onlyMatch(name, found.get(name) ?? [])?.accountId;
}
