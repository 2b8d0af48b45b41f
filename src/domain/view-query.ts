import { statuses, type Status } from './judgement';
import { levels, type Level } from './level';

/** What of a page’s address narrows its objectives; a saved view keeps it. */
export interface ViewQuery {
  /** Null: the running cycle. */
  readonly cycleId: string | null;
  readonly statuses: readonly Status[];
  readonly ownerId: string | null;
  readonly team: string | null;
  readonly level: Level | null;
  readonly words: string;
}

/** What an address holds, by name. */
export interface Query {
  get(name: string): string | null;
}

const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const isOne = <T extends string>(known: readonly T[], text: string): text is T =>
  (known as readonly string[]).includes(text);

/** An id as the app makes them; null for anything else. */
export const idOrNull = (text: string | null | undefined): string | null =>
  text !== null && text !== undefined && id.test(text) ? text : null;
const shortOrNull = (text: string | null, longest: number): string | null =>
  text === null || text === '' || text.length > longest ? null : text;

/** Reads `status=at-risk,off-track&team=Web`; what makes no sense is left out. */
export const readViewQuery = (query: Query): ViewQuery => {
  const level = query.get('level') ?? '';
  return {
    cycleId: idOrNull(query.get('cycle')),
    statuses: (query.get('status') ?? '').split(',').filter((each) => isOne(statuses, each)),
    ownerId: shortOrNull(query.get('owner'), 128),
    team: shortOrNull(query.get('team'), 60),
    level: isOne(levels, level) ? level : null,
    words: shortOrNull(query.get('words'), 255) ?? '',
  };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

/** The part of an address after the question mark, by name; the first of two counts. */
export function queryOf(text: string): Query {
  const pairs = text.split('&').map((pair) => pair.split('='));
  const values = new Map(
    pairs.toReversed().map(([name = '', ...value]) => [decoded(name), decoded(value.join('='))]),
  );
  return { get: (name) => values.get(name) ?? null };
}
