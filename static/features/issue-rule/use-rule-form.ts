import { useState } from 'react';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { useAnnounce } from '../../ui/live';
import { errorAt, useSubmit } from '../../ui/use-submit';
import { ruleOf, type RuleDraft, type RuleWay } from './rule-draft';

interface RuleForm {
  readonly keyResultId: string;
  /** Of the rule that is changed; without it a new one is made. */
  readonly id?: string;
  readonly first: RuleDraft;
  readonly onSaved: () => Promise<void>;
}

/** A rule being written, and saving it: what was written stays until the app took it. */
export function useRuleForm({ keyResultId, id, first, onSaved }: RuleForm) {
  const { t } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const save = async (way: RuleWay) => {
    setTried(true);
    const rule = ruleOf(way, draft);
    if (rule === null) return;
    const known = id === undefined ? {} : { id };
    let found = 0;
    const saved = await submission.run(async () => {
      ({ found } = await call('issueRule.save', { ...known, keyResultId, ...rule }));
    });
    if (!saved) return;
    announce(t('rules.saved', { n: found }));
    await onSaved();
  };
  const missing = tried && draft.jql.trim() === '' ? t('form.required') : undefined;
  return {
    ...{ submission, draft, setDraft, tried, save },
    refused: (field: string) => errorAt(submission.refusal, field),
    jqlError: errorAt(submission.refusal, 'jql') ?? missing,
  };
}
