import { useState } from 'react';
import { call } from '../../api/call';
import type { JiraThing } from '../../api/context';
import { useWords, type MessageKey } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { useSubmit } from '../../ui/use-submit';
import { JqlFields } from '../issue-rule/jql-fields';
import { RelationFields } from '../issue-rule/relation-fields';
import { blankRule, type RuleWay } from '../issue-rule/rule-draft';
import { useRuleForm } from '../issue-rule/use-rule-form';
import type { Detail } from '../key-result/detail';
import { ChooseIssues } from './choose-issues';

type Way = 'choose' | RuleWay;

interface LinkIssuesProps {
  readonly detail: Pick<Detail, 'keyResult' | 'links' | 'may'>;
  /** Where the search begins; null: everywhere. */
  readonly project: JiraThing | null;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

const faces: Readonly<Record<Way, MessageKey>> = {
  choose: 'links.way.choose',
  jql: 'links.way.jql',
  relation: 'links.way.relation',
};

const waysOf = ({ link, rule }: Detail['may']): Way[] => [
  ...(link ? (['choose'] as const) : []),
  ...(rule ? (['jql', 'relation'] as const) : []),
];

/** What was ticked, and linking it: up to 1,000 issues at once. */
function useChosen(keyResultId: string, onSaved: () => Promise<void>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const save = async () => {
    if (chosen.size === 0) return;
    const saved = await submission.run(async () => {
      await call('issueLink.add', { keyResultId, issueIds: [...chosen] });
    });
    if (!saved) return;
    announce(t('links.done', { n: chosen.size }));
    await onSaved();
  };
  return { submission, chosen, setChosen, save };
}

/** Links issues one chooses, or makes a rule that goes on finding them. */
export default function LinkIssues({ detail, project, onDone, reload }: LinkIssuesProps) {
  const { t } = useWords();
  const { id: keyResultId } = detail.keyResult;
  const ways = waysOf(detail.may);
  const [way, setWay] = useState<Way>(ways[0] ?? 'choose');
  const onSaved = () => reload().then(onDone);
  const { chosen, ...choosing } = useChosen(keyResultId, onSaved);
  const rule = useRuleForm({ keyResultId, first: blankRule, onSaved });
  const none = chosen.size === 0 ? t('links.submit.none') : t('links.submit', { n: chosen.size });
  return (
    <Form
      title={t('links.add')}
      submitLabel={way === 'choose' ? none : t('rules.submit')}
      submission={way === 'choose' ? choosing.submission : rule.submission}
      fields={way === 'choose' ? [] : ['jql', 'sourceIssueId']}
      onSubmit={() => void (way === 'choose' ? choosing.save() : rule.save(way))}
      onCancel={onDone}
    >
      {ways.length > 1 && (
        <ChoiceRow
          label={t('links.way')}
          choices={ways.map((value) => ({ value, face: t(faces[value]) }))}
          value={way}
          onChange={setWay}
        />
      )}
      {way === 'choose' && (
        <ChooseIssues
          linked={new Set(detail.links.map(({ issueId }) => issueId))}
          project={project}
          chosen={chosen}
          onChoose={choosing.setChosen}
        />
      )}
      {way === 'jql' && (
        <JqlFields
          jql={rule.draft.jql}
          onChange={(jql) => rule.setDraft({ ...rule.draft, jql })}
          project={project}
          error={rule.jqlError}
        />
      )}
      {way === 'relation' && (
        <RelationFields
          draft={rule.draft}
          onChange={rule.setDraft}
          onCancel={onDone}
          tried={rule.tried}
          refused={rule.refused}
        />
      )}
    </Form>
  );
}
