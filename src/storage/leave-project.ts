import { Refused } from '../domain/refusal';
import { sqlMoment } from './sql/columns';
import { insert } from './sql/statement';
import type { SqlValue, Statement } from './sql/statement';
import { isCurrent } from './sql/text';
import type { Signature } from './signature';

type HomedTable = 'cycle_version' | 'objective_version' | 'lesson_version' | 'template_version';

/** A column of the next version: an expression over the current one, `v`. */
interface Next {
  readonly text: string;
  readonly params?: readonly SqlValue[];
}

const tries = 5;

const signed = ({ at, by, reason }: Signature): Readonly<Record<string, Next>> => ({
  version: { text: 'v.version + 1' },
  at: { text: '?', params: [sqlMoment(at)] },
  made_by: { text: '?', params: [by] },
  reason: { text: '?', params: [reason] },
  place: { text: `'site'` },
});

function nextVersions(
  table: HomedTable,
  columns: readonly string[],
  changed: Readonly<Record<string, Next>>,
  projectId: string,
): Statement {
  const next = columns.map((column): Next => changed[column] ?? { text: `v.${column}` });
  return {
    text: `INSERT INTO ${table} (${columns.join(', ')})
      SELECT ${next.map(({ text }) => text).join(', ')} FROM ${table} v
      WHERE v.place = ? AND ${isCurrent(table, 'v')}`,
    params: [...next.flatMap(({ params = [] }) => params), projectId],
  };
}

/**
 * One statement moves everything at home in a project to the site. A duplicate key means that
 * somebody edited one of them meanwhile: look again. @throws Refused `storage-unavailable`
 */
export async function leaveProject(
  table: HomedTable,
  columns: readonly string[],
  signature: Signature,
  projectId: string,
  more: Readonly<Record<string, Next>> = {},
): Promise<void> {
  const changed = { ...signed(signature), ...more };
  const statement = nextVersions(table, columns, changed, projectId);
  for (let attempt = 1; (await insert(statement)) === 'duplicate'; attempt += 1) {
    if (attempt === tries) throw new Refused('storage-unavailable');
  }
}
