import type { JiraIssue } from '../model/issue';
import { plainText } from '../work/plain-text';
import { unsupported, type ClauseField } from './matcher';

interface TextField {
  readonly names: readonly string[];
  readonly textOf: (issue: JiraIssue) => string;
}

const description = (issue: JiraIssue) => (issue.description ? plainText(issue.description) : '');

export const textFields: readonly TextField[] = [
  { names: ['summary'], textOf: (issue) => issue.summary },
  { names: ['description'], textOf: description },
  { names: ['text', 'textfields'], textOf: (issue) => `${issue.summary}\n${description(issue)}` },
];

/** Full-text conditions: every word must occur; `word*` asks for a beginning, `"\"a b\""` for a phrase. */
export function textClause({ names, textOf }: TextField): ClauseField {
  return {
    names,
    compile(condition) {
      const { operator, operand } = condition;
      if (operand?.operandType === 'keyword' && operator.startsWith('is')) {
        const empty = operator === 'is';
        return { matches: (issue) => (textOf(issue) === '') === empty };
      }
      if (operand?.operandType !== 'value') return unsupported(condition);
      const contains = textQuery(operand.value);
      if (operator === '~') return { matches: (issue) => contains(textOf(issue)) };
      if (operator === '!~') return { matches: (issue) => !contains(textOf(issue)) };
      return unsupported(condition);
    },
  };
}

function textQuery(query: string): (text: string) => boolean {
  const phrase = /^"(.*)"$/u.exec(query.trim())?.[1];
  const terms = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((term) => term.replaceAll('*', '') !== '');
  return (text) => {
    const lower = text.toLowerCase();
    if (phrase !== undefined) return lower.includes(phrase.toLowerCase());
    const words = lower.split(/[^\p{L}\p{N}]+/u);
    return terms.length > 0 && terms.every((term) => hasTerm(term, words));
  };
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function hasTerm(term: string, words: readonly string[]): boolean {
  const plain = term.replaceAll('*', '');
  if (unspaced.test(plain)) return words.some((word) => word.includes(plain));
  if (term.endsWith('*')) return words.some((word) => word.startsWith(plain));
  const root = stem(plain);
  return words.some((word) => stem(word) === root);
}

/** English endings do not matter to Jira's search. */
const stem = (word: string) => word.replace(/(?:ing|ed|es|s|e)$/u, '');
