import type { Status } from './judgement';
import type { Level } from './level';

/** What somebody wants to see of a board or table; an empty list, null and no words want all. */
export interface BoardFilter {
  readonly statuses: readonly Status[];
  readonly ownerId: string | null;
  readonly team: string | null;
  readonly level: Level | null;
  /** Each is looked for in key and title. */
  readonly words: string;
}

/** What an objective or key result is found by. */
export interface Findable {
  readonly key: string;
  readonly title: string;
  readonly ownerId: string;
  readonly judgement: { readonly status: Status };
}

/** An objective with its key results. */
export interface Branch<K extends Findable> extends Findable {
  readonly team: string;
  readonly level: Level;
  readonly keyResults: readonly K[];
}

/** What is left of an objective: the key results that match, and whether it matches itself. */
export interface Left<K extends Findable> {
  readonly itself: boolean;
  readonly keyResults: readonly K[];
}

const says = ({ key, title }: Findable, words: readonly string[]): boolean => {
  const text = `${key} ${title}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/**
 * What matches but for the status; null where nothing does. A key result also matches by the owner
 * or the words of its objective; team and level are the objective's.
 */
export function matching<K extends Findable>(
  branch: Branch<K>,
  { ownerId, team, level, words }: BoardFilter,
): Left<K> | null {
  if (team !== null && branch.team !== team) return null;
  if (level !== null && branch.level !== level) return null;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const owns = (item: Findable) => ownerId === null || item.ownerId === ownerId;
  const [owned, said] = [owns(branch), says(branch, wanted)];
  const keyResults = branch.keyResults.filter(
    (each) => (owned || owns(each)) && (said || says(each, wanted)),
  );
  const itself = owned && said;
  return itself || keyResults.length > 0 ? { itself, keyResults } : null;
}

/**
 * The key results of these statuses; null where there are none. An objective without any key result
 * is judged by its own status.
 */
export function ofStatuses<K extends Findable>(
  branch: Branch<K>,
  left: Left<K>,
  statuses: readonly Status[],
): readonly K[] | null {
  if (statuses.length === 0) return left.keyResults;
  const has = ({ judgement }: Findable) => statuses.includes(judgement.status);
  const keyResults = left.keyResults.filter(has);
  if (keyResults.length > 0) return keyResults;
  return branch.keyResults.length === 0 && has(branch) ? [] : null;
}
