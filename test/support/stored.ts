import type { RowDataPacket } from 'mysql2/promise';
import { createStores } from '../../src/storage/create-stores';
import type { Stores } from '../../src/storage/stores';
import type { Cycle } from '../../src/domain/cycle';
import type { KeyResult } from '../../src/domain/key-result';
import type { Objective } from '../../src/domain/objective';
import type { IssueFact } from '../../src/domain/work';
import { openAppScope } from './app-scope';
import type { AppScope, AppScopeOptions } from './app-scope';
import { aCycle, aKeyResult, anObjective, at } from './builders';

export interface StoredScope extends AppScope {
  readonly stores: Stores;
  /** Runs one call of a store as the app does, with the SQL statements it took. */
  counted<T>(work: () => Promise<T>): Promise<{ answer: T; statements: number }>;
  /** Empties every table. */
  clear(): Promise<void>;
}

/** Stores over a fresh schema with all tables. */
export async function openStores(options: AppScopeOptions = {}): Promise<StoredScope> {
  const app = await openAppScope(options);
  const stores = createStores();
  await app.run(() => stores.schema.migrate());
  const counted = async <T>(work: () => Promise<T>) => {
    app.ledger.clear();
    const answer = await app.run(work);
    const [run] = app.ledger.invocations();
    return { answer, statements: run?.sql.length ?? 0 };
  };
  const clear = async () => {
    const { pool, name } = app.schema;
    const [tables] = await pool.query<RowDataPacket[]>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = ? AND table_name <> '__migrations'`,
      [name],
    );
    for (const table of tables) await pool.query(`DELETE FROM ${String(table['name'])}`);
  };
  return { ...app, stores, counted, clear };
}

export interface Branch {
  readonly cycle: Cycle;
  readonly objective: Objective;
  readonly keyResults: readonly KeyResult[];
}

interface Wanted {
  readonly cycle?: Partial<Cycle>;
  readonly objective?: Partial<Objective>;
  readonly keyResults?: readonly Partial<KeyResult>[];
}

/** Stores a cycle with one objective and its key results (one, unless told otherwise). */
export function storeBranch({ run, stores }: StoredScope, wanted: Wanted = {}): Promise<Branch> {
  return run(async () => {
    const cycle = aCycle(wanted.cycle);
    await stores.cycles.insert(cycle);
    const objective = await stores.objectives.create(
      anObjective({ cycleId: cycle.id, ...wanted.objective }),
    );
    const keyResults = await stores.keyResults.create(
      (wanted.keyResults ?? [{}]).map((given) =>
        aKeyResult({ objectiveId: objective.id, ...given }),
      ),
    );
    return { cycle, objective, keyResults };
  });
}

/** Stores a key result; answers its id. */
export const storeKeyResult = async (app: StoredScope): Promise<string> =>
  (await storeBranch(app)).keyResults[0]?.id ?? '';

/** Stores facts and links some of them, as linking and drain do. */
export const storeWork = (
  { run, stores: { work } }: StoredScope,
  keyResultId: string,
  facts: readonly IssueFact[],
  links: readonly string[],
): Promise<void> =>
  run(async () => {
    await work.saveFacts(facts);
    await work.link(keyResultId, links, at('10:00:00'), 'linker');
    await work.saveScope(
      facts.map(({ issueId }) => issueId),
      at('10:00:00'),
    );
  });
