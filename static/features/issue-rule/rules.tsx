import type { JiraThing } from '../../api/context';
import { useIssues } from '../../api/use-issues';
import { useWords } from '../../i18n/words';
import type { Detail } from '../key-result/detail';
import styles from './issue-rule.module.css';
import { RuleItem } from './rule-item';
import { useFreshRules, useRemoveRule } from './use-rules';

interface RulesProps {
  readonly detail: Detail;
  readonly project: JiraThing | null;
  readonly open: boolean;
  readonly reload: () => Promise<void>;
}

const sourcesOf = ({ rules }: Detail): string[] => [
  ...new Set(rules.flatMap(({ sourceIssueId }) => sourceIssueId ?? [])),
];

/** The rules that find work for a key result. */
export default function Rules({ detail, project, open, reload }: RulesProps) {
  const { t } = useWords();
  const { keyResult, rules, may } = detail;
  const { issues: sources } = useIssues(sourcesOf(detail), detail.asOf);
  const remove = useRemoveRule(keyResult.id, reload);
  useFreshRules(detail, open, reload);
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']}>{t('rules.title')}</h3>
      <ul className={styles['rules']}>
        {rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            detail={detail}
            sources={sources}
            project={project}
            open={open && may.rule}
            onRemove={remove}
            reload={reload}
          />
        ))}
      </ul>
    </div>
  );
}
