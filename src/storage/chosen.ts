import { placeOf, type Home } from '../domain/home';
import type { SqlValue, Statement } from './sql/statement';
import { isCurrent } from './sql/text';

/** Objectives that a panel is about: those of a place in a cycle, one by itself, or that of a key result. */
export type Chosen =
  | { readonly kind: 'place'; readonly home: Home; readonly cycleId: string }
  | { readonly kind: 'objective'; readonly id: string }
  | { readonly kind: 'keyResult'; readonly id: string };

const table = 'objective_version';

function idsOf(chosen: Chosen, limit: number): Statement {
  if (chosen.kind === 'objective') {
    return {
      text: `SELECT o.id FROM ${table} o WHERE o.id = ? AND o.version = 1`,
      params: [chosen.id],
    };
  }
  if (chosen.kind === 'keyResult') {
    return {
      text: `SELECT k.objective_id AS id FROM key_result_version k
        WHERE k.id = ? AND ${isCurrent('key_result_version', 'k')}`,
      params: [chosen.id],
    };
  }
  const place: SqlValue[] = chosen.home.kind === 'site' ? [] : [placeOf(chosen.home)];
  return {
    text: `SELECT p.id FROM ${table} p
      WHERE p.cycle_id = ?${place.length === 0 ? '' : ' AND p.place = ?'} AND ${isCurrent(table, 'p')}
      ORDER BY p.number LIMIT ${String(Math.trunc(limit))}`,
    params: [chosen.cycleId, ...place],
  };
}

/** Ids of everything chosen, each once: at most `limit` of each place. */
export function chosenIds(chosen: readonly Chosen[], limit: number): Statement {
  const parts = chosen.map((each) => idsOf(each, limit));
  return {
    text: parts.map(({ text }) => `(${text})`).join(' UNION '),
    params: parts.flatMap(({ params }) => params),
  };
}
