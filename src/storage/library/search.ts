import { placeOf } from '../../domain/home';
import type { SqlValue } from '../sql/statement';
import type { LibraryQuery } from './stores';

/** What stands in a LIKE as itself. */
const literal = (word: string): string => word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`);

/** Which current versions `v` fit, with the viewer’s grant `g` joined: conditions and their values. */
export function fits({ home, words, grantsSince }: LibraryQuery): {
  readonly text: string;
  readonly params: SqlValue[];
} {
  const place =
    home === null
      ? { text: `(v.place = 'site' OR (g.browse = 1 AND g.checked_at > ?))`, params: [grantsSince] }
      : { text: 'v.place = ?', params: [placeOf(home)] };
  const named = words.map(() => `v.search_text LIKE ?`);
  return {
    text: [place.text, ...named].join(' AND '),
    params: [...place.params, ...words.map((word) => `%${literal(word)}%`)],
  };
}
