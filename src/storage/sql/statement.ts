import { setTimeout as pause } from 'node:timers/promises';
import { sql } from '@forge/sql';
import { z } from 'zod';
import { Refused } from '../../domain/refusal';
import { meterStatement } from '../../meter/meter';
import {
  isDuplicateKey,
  isMissingColumn,
  isMissingTable,
  isContended,
  isRateLimited,
  isStorageFull,
} from './sql-errors';

/** What a statement binds. */
export type SqlValue = string | number | null;

/** A piece of a statement with what its question marks stand for, in their order. */
export interface Statement {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

const tries = 3;
const firstPauseMs = 150;

/** Twice as long after each try; the random half keeps the instances of the app apart. */
const pauseMs = (attempt: number): number =>
  firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random());

function refusalOf(error: unknown): Refused {
  const refused = new Refused(ruleOf(error));
  refused.cause = error;
  return refused;
}

function ruleOf(error: unknown): 'preparing' | 'storage-full' | 'storage-unavailable' {
  if (isMissingTable(error) || isMissingColumn(error)) return 'preparing';
  return isStorageFull(error) ? 'storage-full' : 'storage-unavailable';
}

/** The server's own time for a statement; the types of the SDK leave it open. */
const Metadata = z.object({ dbExecutionTime: z.number() });

/** Runs one statement and meters it: by the server's time where that is told, else by ours. */
async function run({ text, params }: Statement): Promise<unknown> {
  const startedAt = performance.now();
  const { rows, metadata } = await sql
    .prepare(text)
    .bindParams(...params)
    .execute();
  const told = Metadata.safeParse(metadata).data;
  meterStatement(told?.dbExecutionTime ?? performance.now() - startedAt);
  return rows;
}

/** Nothing was run, or nothing of it was kept. */
const mayBeSentAgain = (error: unknown): boolean => isRateLimited(error) || isContended(error);

/** Sends one statement, and again where the platform refused the rate or another one was in its way. */
async function send(statement: Statement): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(statement);
    } catch (error) {
      if (!mayBeSentAgain(error) || attempt === tries) throw error;
      await pause(pauseMs(attempt));
    }
  }
}

/**
 * Reads rows. @throws Refused `preparing` before the schema is there as this version of the app
 * needs it, `storage-full` where no more can be written, `storage-unavailable` otherwise.
 */
export async function select<T>(row: z.ZodType<T>, statement: Statement): Promise<T[]> {
  const rows = await send(statement).catch((error: unknown) => {
    throw refusalOf(error);
  });
  return z.array(row).parse(rows);
}

/** Writes rows. @throws Refused as `select` does. */
export async function write(statement: Statement): Promise<void> {
  try {
    await send(statement);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Writes rows that may be there already; says whether they were. @throws Refused as `select` does. */
export async function insert(statement: Statement): Promise<'saved' | 'duplicate'> {
  try {
    await send(statement);
    return 'saved';
  } catch (error) {
    if (isDuplicateKey(error)) return 'duplicate';
    throw refusalOf(error);
  }
}
