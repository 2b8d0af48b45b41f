import type { Measure } from '../key-result';
import { readNumber } from '../written-number';
import type { Blank } from './blank';
import { fillText } from './blanks';
import type {
  TemplateContent,
  TemplateKeyResult,
  TemplateMeasure,
  TemplateObjective,
} from './template';

/** What was filled in, by key. */
export type Answers = Readonly<Record<string, string>>;

export interface FilledKeyResult extends Omit<TemplateKeyResult, 'measure'> {
  readonly measure: Measure;
}

export interface FilledObjective extends Omit<TemplateObjective, 'keyResults'> {
  readonly keyResults: readonly FilledKeyResult[];
}

export interface FilledTemplate {
  readonly objectives: readonly FilledObjective[];
  readonly page: TemplateContent['page'];
}

/** What still stands in the way of using it, by blank. */
export interface BlankFault {
  readonly key: string;
  readonly why: 'missing' | 'not-a-number' | 'not-a-date';
}

export type Filling =
  | { readonly ok: true; readonly filled: FilledTemplate }
  | { readonly ok: false; readonly faults: readonly BlankFault[] };

/** A figure as people write it, `60 %` as well; null for what is no number. */
export const numberIn = (text: string): number | null => readNumber(text.replace(/%\s*$/u, ''));

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

function faultOf({ key, kind }: Blank, answer: string): BlankFault[] {
  if (answer === '') return [{ key, why: 'missing' }];
  if (kind === 'number' && numberIn(answer) === null) return [{ key, why: 'not-a-number' }];
  if (kind === 'date' && !isDay(answer)) return [{ key, why: 'not-a-date' }];
  return [];
}

/** What stands in each blank: the answer, else its default. */
export const answersTo = (
  blanks: readonly Blank[],
  answers: Answers,
): ReadonlyMap<string, string> =>
  new Map(
    blanks.map((blank) => [blank.key, (answers[blank.key] ?? '').trim() || blank.default.trim()]),
  );

type Say = (text: string) => string;

/** A figure that is no number counts as 0 here; creating the key result refuses what makes no sense. */
const figure = (text: string): number => numberIn(text) ?? 0;

function measureOf(measure: TemplateMeasure, say: Say, ids: () => string): Measure {
  switch (measure.kind) {
    case 'issues':
    case 'yes-no':
      return measure;
    case 'number': {
      const [baseline, target] = [figure(say(measure.baseline)), figure(say(measure.target))];
      const direction = target < baseline ? 'decrease' : 'increase';
      const { unit } = measure;
      return { kind: 'number', unit, direction, baseline, target, stretch: null, checkpoints: [] };
    }
    case 'band': {
      const [low, high] = [figure(say(measure.low)), figure(say(measure.high))];
      return {
        kind: 'band',
        unit: measure.unit,
        low,
        high,
        tolerance: figure(say(measure.tolerance)),
      };
    }
    case 'milestones':
      return {
        kind: 'milestones',
        milestones: measure.titles.map((title) => ({
          ...{ id: ids(), title: say(title), weight: null, on: null },
        })),
      };
  }
}

const objectiveOf = (
  objective: TemplateObjective,
  say: Say,
  ids: () => string,
): FilledObjective => ({
  ...objective,
  title: say(objective.title),
  why: say(objective.why),
  keyResults: objective.keyResults.map((keyResult) => ({
    ...keyResult,
    title: say(keyResult.title),
    jql: say(keyResult.jql),
    measure: measureOf(keyResult.measure, say, ids),
  })),
});

const mostOfTitle = 255;
const mostOfText = 5000;

/** The limit that a filled text is over, in characters; null where all of them can be stored. */
export function overLimit({ objectives, page }: FilledTemplate): number | null {
  const milestones = ({ measure }: FilledKeyResult): readonly string[] =>
    measure.kind === 'milestones' ? measure.milestones.map(({ title }) => title) : [];
  const titles = [
    ...objectives.flatMap(({ title, keyResults }) => [
      title,
      ...keyResults.flatMap((keyResult) => [keyResult.title, ...milestones(keyResult)]),
    ]),
    ...(page === null ? [] : [page.title]),
  ];
  if (titles.some(({ length }) => length > mostOfTitle)) return mostOfTitle;
  return objectives.some(({ why }) => why.length > mostOfText) ? mostOfText : null;
}

/**
 * A template with its blanks filled: what the preview shows and what is made of it. `ids` names the
 * milestones.
 */
export function fillTemplate(
  { blanks, content }: { readonly blanks: readonly Blank[]; readonly content: TemplateContent },
  answers: Answers,
  ids: () => string,
): Filling {
  const given = answersTo(blanks, answers);
  const faults = blanks.flatMap((blank) => faultOf(blank, given.get(blank.key) ?? ''));
  if (faults.length > 0) return { ok: false, faults };
  const say: Say = (text) => fillText(text, given);
  const { objectives, page } = content;
  return {
    ok: true,
    filled: {
      objectives: objectives.map((objective) => objectiveOf(objective, say, ids)),
      page: page === null ? null : { title: say(page.title), text: say(page.text) },
    },
  };
}
