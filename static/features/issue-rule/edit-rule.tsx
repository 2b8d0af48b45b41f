import { linkedIssuesIn } from '../../../src/domain/link-rule';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { JqlFields } from './jql-fields';
import { RelationFields } from './relation-fields';
import type { RuleDraft } from './rule-draft';
import type { Sources } from './rule-name';
import type { Rule } from './rule-types';
import { useRuleForm } from './use-rule-form';

interface EditRuleProps {
  readonly keyResultId: string;
  readonly rule: Rule;
  readonly name: string;
  readonly sources: Sources;
  readonly project: JiraThing | null;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** A rule whose issue the viewer does not see is changed as JQL. */
function draftOf({ jql, sourceIssueId }: Rule, sources: Sources): RuleDraft {
  const source = sourceIssueId === null ? null : (sources?.get(sourceIssueId) ?? null);
  return { jql, source, words: linkedIssuesIn(jql)?.words ?? '' };
}

/** Changes what a rule finds. */
export function EditRule(props: EditRuleProps) {
  const { keyResultId, rule, name, sources, project, onDone, reload } = props;
  const { t } = useWords();
  const first = draftOf(rule, sources);
  const way = first.source === null ? 'jql' : 'relation';
  const onSaved = () => reload().then(onDone);
  const form = useRuleForm({ keyResultId, id: rule.id, first, onSaved });
  return (
    <Form
      title={t('rules.edit', { rule: name })}
      submitLabel={t('rules.submit')}
      submission={form.submission}
      fields={['jql', 'sourceIssueId']}
      onSubmit={() => void form.save(way)}
      onCancel={onDone}
    >
      {way === 'jql' ? (
        <JqlFields
          autoFocus
          jql={form.draft.jql}
          onChange={(jql) => form.setDraft({ ...form.draft, jql })}
          project={project}
          error={form.jqlError}
        />
      ) : (
        <RelationFields
          draft={form.draft}
          onChange={form.setDraft}
          onCancel={onDone}
          tried={form.tried}
          refused={form.refused}
        />
      )}
    </Form>
  );
}
