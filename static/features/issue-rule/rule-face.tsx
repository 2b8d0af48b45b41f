import { useWords } from '../../i18n/words';
import styles from './issue-rule.module.css';
import { ruleName, type Sources } from './rule-name';
import type { Rule } from './rule-types';

interface RuleFaceProps {
  readonly rule: Rule;
  readonly sources: Sources;
}

/** A rule in one line; JQL as code. */
export function RuleFace({ rule, sources }: RuleFaceProps) {
  const words = useWords();
  const name = ruleName(rule, sources, words);
  return name === rule.jql ? <code className={styles['code']}>{name}</code> : <span>{name}</span>;
}
