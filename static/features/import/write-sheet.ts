import { call } from '../../api/call';
import { RefusalError } from '../../api/refusal-error';
import type { OperationRequest } from '../../../src/contract/operations';
import type { ImportSession } from './import-session';
import type { ImportRun, WriteFailure, Written } from './import-state';

/** One objective to be written; `row` names it. */
export interface Job {
  readonly row: number;
  readonly request: OperationRequest<'objective.create'>;
}

async function writeOne({ request }: Job): Promise<Written | WriteFailure> {
  try {
    const { id, version, key } = await call('objective.create', request);
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
 * after the one under way. `prepare` comes first, and its failure is the failure of the first job.
 */
export async function writeSheet(
  session: ImportSession,
  jobs: readonly Job[],
  prepare: () => Promise<void>,
): Promise<void> {
  const now = () => session.state().run;
  const change = (run: Partial<ImportRun>) => session.change({ run: { ...now(), ...run } });
  const turn = now().turn + 1;
  const rows = [...new Set([...now().written.keys(), ...jobs.map(({ row }) => row)])];
  change({ turn, phase: 'running', rows, failed: new Map() });
  const goesOn = () => now().turn === turn && now().phase === 'running';
  for (const job of jobs) {
    if (!goesOn()) return;
    if (now().written.has(job.row)) continue;
    const result = await prepare().then(
      () => writeOne(job),
      (error: unknown) => (error instanceof RefusalError ? error.message : null),
    );
    change(settle(now(), job.row, result));
  }
  if (goesOn()) change({ phase: 'finished' });
}
