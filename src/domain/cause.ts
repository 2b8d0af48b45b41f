import type { Moment } from './calendar';
import type { Evidence } from './evidence';
import { Refused } from './refusal';

/** Whether those who look back can change it. */
export type Hands = 'ours' | 'outside';

/** Why something went as it did, with what shows it. */
export interface Cause {
  readonly id: string;
  readonly retroId: string;
  /** Numbers its changes, from 1. */
  readonly revision: number;
  readonly text: string;
  readonly hands: Hands;
  readonly evidence: readonly Evidence[];
  readonly at: Moment;
  readonly by: string;
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text);

/** Refuses a link that is no address of the web: `not-a-link`. */
export function checkEvidence(evidence: readonly Evidence[], path: string): void {
  evidence.forEach(({ kind, ref }, index) => {
    if (kind === 'link' && !isAddress(ref)) {
      throw new Refused('not-a-link', { field: `${path}.${String(index)}.ref` });
    }
  });
}
