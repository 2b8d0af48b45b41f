import type { MessageKey } from '../../i18n/words';
import type { Values } from '../../i18n/message';
import type { ServedKeyResult } from '../../ui/views';

export interface Share {
  readonly text: MessageKey;
  readonly values: Values;
  /** Whether the issue moves the key result, itself or by its children. */
  readonly counts: boolean;
}

type Served = Pick<ServedKeyResult, 'counted' | 'leftOut' | 'children'>;

/** What an issue counts of a key result, or why it does not; nothing where no issues count. */
export function shareOf(served: Served, work: ServedKeyResult['keyResult']['work']): Share | null {
  if (work === null) return null;
  const { counted, leftOut, children } = served;
  if (counted) return { text: 'issue.share', values: { n: work.total }, counts: true };
  if (children > 0) return { text: 'issue.children', values: { n: children }, counts: true };
  return { text: leftOut ? 'issue.leftOut' : 'issue.notCounted', values: {}, counts: false };
}
