import { useEffect, useRef } from 'react';
import { freshMinutes } from '../../../src/domain/link-rule';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import type { Detail } from '../key-result/detail';
import { useAttempt } from '../issue-link/use-attempt';
import type { Rule } from './rule-types';

const isStale = ({ readAt }: Rule, asOf: string): boolean =>
  readAt === null || Date.parse(readAt) < Date.parse(asOf) - freshMinutes * 60_000;

/** Has old rules asked anew, once, when their key result is opened; silently, since the app asks again anyway. */
export function useFreshRules(detail: Detail, open: boolean, reload: () => Promise<void>): void {
  const isDue = open && detail.rules.some((rule) => isStale(rule, detail.asOf));
  const asked = useRef(false);
  useEffect(() => {
    if (!isDue || asked.current) return;
    asked.current = true;
    call('issueRule.refresh', { keyResultId: detail.keyResult.id }).then(reload, () => undefined);
  }, [isDue, detail.keyResult.id, reload]);
}

/** Removes a rule; the flag that says so makes it again. */
export function useRemoveRule(keyResultId: string, reload: () => Promise<void>) {
  const { t } = useWords();
  const attempt = useAttempt(reload);
  return ({ id, jql, sourceIssueId }: Rule) => {
    const source = sourceIssueId === null ? {} : { sourceIssueId };
    attempt({
      write: () => call('issueRule.remove', { keyResultId, id }),
      done: t('rules.removed'),
      undo: () => call('issueRule.save', { keyResultId, jql, ...source }),
    });
  };
}
