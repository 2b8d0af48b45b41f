import { Refused } from '../refusal';
import type { Blank } from './blank';
import type { TemplateContent, TemplateKeyResult, TemplateMeasure } from './template';

/** The one way a blank is written in a text; spaces inside the braces do not matter. */
const mark = /\{\{\s*([\p{L}\p{N}_-]{1,40})\s*\}\}/gu;

/** Keys of the blanks in a text, in their order, each once. */
export const blanksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(mark)].flatMap(([, key]) => key ?? [])),
];

/** The text with its blanks filled; one without an answer stays as it is. */
export const fillText = (text: string, answers: ReadonlyMap<string, string>): string =>
  text.replace(mark, (whole, key: string) => answers.get(key) ?? whole);

const textsOfMeasure = (measure: TemplateMeasure): readonly string[] => {
  switch (measure.kind) {
    case 'number':
      return [measure.baseline, measure.target];
    case 'band':
      return [measure.low, measure.high, measure.tolerance];
    case 'milestones':
      return measure.titles;
    default:
      return [];
  }
};

const textsOfKeyResult = ({ title, measure, jql }: TemplateKeyResult): readonly string[] => [
  title,
  ...textsOfMeasure(measure),
  jql,
];

/** Every text of a template that may hold blanks. */
const textsOf = ({ objectives, page }: TemplateContent): readonly string[] => [
  ...objectives.flatMap(({ title, why, keyResults }) => [
    title,
    why,
    ...keyResults.flatMap(textsOfKeyResult),
  ]),
  ...(page === null ? [] : [page.title, page.text]),
];

/** Keys of all blanks that a template’s texts hold, in their order. */
export const blanksOf = (content: TemplateContent): string[] => [
  ...new Set(textsOf(content).flatMap(blanksIn)),
];

/** Refuses a key that is declared twice (`blank-twice`), and a blank in a text that is not declared (`blank-unknown`). */
export function checkBlanks(blanks: readonly Blank[], content: TemplateContent): void {
  const keys = blanks.map(({ key }) => key);
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (twice >= 0) throw new Refused('blank-twice', { field: `blanks.${String(twice)}.key` });
  const unknown = blanksOf(content).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw new Refused('blank-unknown', { field: 'blanks', values: { name: unknown } });
  }
}
