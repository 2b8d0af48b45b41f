import { useEffect, useRef, useState } from 'react';
import { call } from '../../api/call';
import { readTraits, traitsAtOnce, type IssueTraits } from '../../api/issue-traits';

/** How far the reading is. */
export interface Reading {
  readonly phase: 'idle' | 'reading' | 'stopped' | 'failed' | 'read';
  /** Asked for so far, those that the viewer may not see included. */
  readonly asked: number;
  /** To be asked for, at most 1,000. */
  readonly of: number;
  /** All that count, those beyond the list included. */
  readonly total: number;
  readonly issues: readonly IssueTraits[];
}

const nothing: Reading = { phase: 'idle', asked: 0, of: 0, total: 0, issues: [] };

/** Reads the work of a key result in the viewer's own browser, on demand, a hundred issues a call. */
export function useBreakdown(keyResultId: string) {
  const [reading, setReading] = useState<Reading>(nothing);
  /** Only the newest reading goes on; none does when the section is gone. */
  const turn = useRef(0);
  useEffect(() => () => void (turn.current += 1), []);
  const read = async () => {
    const mine = ++turn.current;
    const goesOn = () => mine === turn.current;
    setReading({ ...nothing, phase: 'reading' });
    try {
      const { issueIds, total } = await call('keyResult.work', { id: keyResultId });
      let issues: IssueTraits[] = [];
      for (let at = 0; at < issueIds.length && goesOn(); at += traitsAtOnce) {
        setReading({ phase: 'reading', asked: at, of: issueIds.length, total, issues });
        issues = [...issues, ...(await readTraits(issueIds.slice(at, at + traitsAtOnce)))];
      }
      const all = issueIds.length;
      if (goesOn()) setReading({ phase: 'read', asked: all, of: all, total, issues });
    } catch {
      if (goesOn()) setReading((before) => ({ ...before, phase: 'failed' }));
    }
  };
  const stop = () => {
    turn.current += 1;
    setReading((before) => ({ ...before, phase: 'stopped' }));
  };
  return { reading, read: () => void read(), stop };
}
