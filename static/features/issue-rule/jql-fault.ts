import { refusalSentence } from '../../../src/contract/wording/refusal-sentence';
import { mostFound, personalFunction } from '../../../src/domain/link-rule';
import type { JqlCheck } from '../../api/jql-check';
import type { Words } from '../../i18n/words';

/** What is wrong with JQL for a rule, in the words of Jira or of the app; undefined where nothing is. */
export function jqlFault(
  jql: string,
  check: JqlCheck | null,
  { locale }: Pick<Words, 'locale'>,
): string | undefined {
  const personal = personalFunction(jql);
  if (personal !== null)
    return refusalSentence('rule-is-personal', { values: { personal } }, locale);
  if (check === null) return undefined;
  if (check.kind === 'wrong') {
    const said = check.said.join(' ');
    return refusalSentence('jql-not-understood', { values: { said } }, locale);
  }
  if (check.count <= mostFound) return undefined;
  return refusalSentence('rule-too-broad', { values: { most: mostFound } }, locale);
}
