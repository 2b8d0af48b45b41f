import { datesOf, type Cycle } from '../../domain/cycle';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';
import { withinCycle } from '../../domain/planned-days';
import { changedFields } from '../../domain/version';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import { loadCycle } from '../load/cycle';
import type { Ports } from '../ports';

type Own = Pick<ObjectiveStanding, 'keyResults'>;

/**
 * Key results forget the days that the cycle of their objective does not have. Their versions carry
 * the signature of the version that moved it. After it: days without a move would be lost for
 * nothing, and a repeat of the move finishes what one that stopped half-way left.
 */
export async function fitDays(
  ports: Ports,
  { keyResults }: Own,
  moved: Objective,
  cycle: Cycle,
): Promise<void> {
  for (const { keyResult } of keyResults.filter(isOpen)) {
    await fit(ports, keyResult, keyResult.measure, moved, cycle);
  }
}

/** Undoing a move brings back the days that it made key results forget, where nobody changed them since. */
export async function bringDaysBack(
  ports: Ports,
  { keyResults }: Own,
  undone: Objective | null,
  moved: Objective,
): Promise<void> {
  if (undone === null || undone.cycleId === moved.cycleId) return;
  const cycle = await loadCycle(ports, moved.cycleId);
  for (const { keyResult } of keyResults.filter(isOpen)) {
    const before = isSignedAs(keyResult, undone) ? await versionBefore(ports, keyResult) : null;
    await fit(ports, keyResult, (before ?? keyResult).measure, moved, cycle);
  }
}

const isOpen = ({ closed }: KeyResultStanding): boolean => closed === null;

const isSignedAs = ({ at, by }: KeyResult, moved: Objective): boolean =>
  at === moved.at && by === moved.by;

const versionBefore = ({ stores }: Ports, { id, version }: KeyResult): Promise<KeyResult | null> =>
  stores.keyResults.version(id, version - 1);

/** Whoever edits it meanwhile goes first: what they saw had the days, and they may keep them. */
async function fit(
  { stores }: Ports,
  current: KeyResult,
  wanted: KeyResult['measure'],
  { at, by, reason }: Objective,
  cycle: Cycle,
): Promise<void> {
  const measure = withinCycle(wanted, datesOf(cycle));
  const next = { ...current, version: current.version + 1, at, by, reason, measure };
  if (changedFields(current, next, ['measure']).length > 0) await stores.keyResults.insert(next);
}
