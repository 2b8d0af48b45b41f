import { RefusalError } from '../../api/refusal-error';
import type { OperationRequest } from '../../../src/contract/operations';
import type { ImportSession } from './import-session';
import type { ImportRun, WriteFailure, Written } from './import-state';

/** One objective to be written; `row` names it. */
export interface Job {
  readonly row: number;
  readonly request: OperationRequest<'objective.create'>;
}

/** How an objective is written. Both throw `RefusalError` when the app says no. */
export interface Writer {
  /** Comes before the first objective and may come again. */
  readonly prepare: () => Promise<void>;
  readonly write: (request: Job['request']) => Promise<Written>;
}

async function writeOne({ request }: Job, writer: Writer): Promise<Written | WriteFailure> {
  try {
    await writer.prepare();
    const { id, version, key } = await writer.write(request);
    return { id, version, key };
  } catch (error) {
    return error instanceof RefusalError ? error.message : null;
  }
}

function settle(run: ImportRun, row: number, result: Written | WriteFailure): ImportRun {
  const failed = new Map(run.failed);
  if (result === null || typeof result === 'string')
    return { ...run, failed: failed.set(row, result) };
  failed.delete(row);
  return { ...run, failed, written: new Map(run.written).set(row, result) };
}

/**
 * Writes objective by objective; what is written already is passed over, and a stop takes effect
 * after the one under way.
 */
export async function writeSheet(
  session: ImportSession,
  jobs: readonly Job[],
  writer: Writer,
): Promise<void> {
  const now = () => session.state().run;
  const change = (run: Partial<ImportRun>) => session.change({ run: { ...now(), ...run } });
  const turn = now().turn + 1;
  const all = new Set([...now().written.keys(), ...jobs.map(({ row }) => row)]);
  const rows = [...all].sort((a, b) => a - b);
  change({ turn, phase: 'running', rows, failed: new Map() });
  const goesOn = () => now().turn === turn && now().phase === 'running';
  for (const job of jobs) {
    if (!goesOn()) return;
    if (now().written.has(job.row)) continue;
    const result = await writeOne(job, writer);
    change(settle(now(), job.row, result));
  }
  if (goesOn()) change({ phase: 'finished' });
}
