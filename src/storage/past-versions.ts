import { KeyResultRow, keyResultColumns, keyResultOf } from './rows/key-result-row';
import { ObjectiveRow, objectiveColumns, objectiveOf } from './rows/objective-row';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { columnsOf, marks } from './sql/text';
import type { PastStore } from './past';

const mostVersions = 5000;

const VersionRow = nested({ o: ObjectiveRow.nullable(), k: KeyResultRow.nullable() });

const nullsAs = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `NULL AS ${alias}_${column}`).join(', ');

/** `IN ()` does not exist: no id is asked for by one that nothing has. */
const asked = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? [''] : ids);

// One statement for two lists: a column that a list lacks is null.
export const versionsOfAll: PastStore['versionsOfAll'] = async (objectiveIds, keyResultIds) => {
  const [objectives, keyResults] = [asked(objectiveIds), asked(keyResultIds)];
  const rows = await select(VersionRow, {
    text: `(SELECT ${columnsOf('o', objectiveColumns)}, ${nullsAs('k', keyResultColumns)}
        FROM objective_version o WHERE o.id IN ${marks(objectives)}
        ORDER BY o.id, o.version LIMIT ${String(mostVersions)})
      UNION ALL
      (SELECT ${nullsAs('o', objectiveColumns)}, ${columnsOf('k', keyResultColumns)}
        FROM key_result_version k WHERE k.id IN ${marks(keyResults)}
        ORDER BY k.id, k.version LIMIT ${String(mostVersions)})`,
    params: [...objectives, ...keyResults],
  });
  return {
    objectives: rows.flatMap(({ o }) => (o ? [objectiveOf(o, false)] : [])).sort(byVersion),
    keyResults: rows.flatMap(({ k }) => (k ? [keyResultOf(k)] : [])).sort(byVersion),
  };
};

const byVersion = (a: { version: number }, b: { version: number }): number => a.version - b.version;
