import type { OperationRequest } from '../../../src/contract/operations';
import { blanksOf } from '../../../src/domain/library/blanks';
import type { Blank } from '../../../src/domain/library/blank';
import type {
  TemplateContent,
  TemplateKeyResult,
  TemplateMeasure,
  TemplateObjective,
} from '../../../src/domain/library/template';
import type { TemplateView } from './library-types';
import { tagsOf } from './tag-list';

/** A template while somebody writes it. */
export interface TemplateDraft {
  readonly name: string;
  readonly purpose: string;
  readonly guidance: string;
  readonly tags: string;
  readonly blanks: readonly Blank[];
  readonly content: TemplateContent;
}

export const emptyKeyResult: TemplateKeyResult = {
  ...{
    title: '',
    measure: { kind: 'issues', unit: 'count' },
    weight: null,
    cadenceDays: null,
    jql: '',
  },
};
export const emptyObjective: TemplateObjective = {
  ...{ title: '', why: '', commitment: 'committed', weight: null, keyResults: [emptyKeyResult] },
};

export const draftOf = (template: TemplateView | null, content?: TemplateContent): TemplateDraft =>
  withBlanks({
    name: template?.name ?? '',
    purpose: template?.purpose ?? '',
    guidance: template?.guidance ?? '',
    tags: (template?.tags ?? []).join(', '),
    blanks: template?.blanks ?? [],
    content: template?.content ?? content ?? { objectives: [emptyObjective], page: null },
  });

const newBlank = (key: string): Blank => ({
  key,
  label: '',
  kind: 'text',
  guidance: '',
  default: '',
});

/** Those that a text names, in their order. */
export function namedBlanks({ blanks, content }: TemplateDraft): Blank[] {
  const known = new Map(blanks.map((blank) => [blank.key, blank]));
  return blanksOf(content).map((key) => known.get(key) ?? newBlank(key));
}

const isDescribed = ({ label, kind, guidance, default: usual }: Blank): boolean =>
  `${label}${guidance}${usual}`.trim() !== '' || kind !== 'text';

/**
 * Every blank that the texts name can be described. What somebody wrote about one stays when no text
 * names it any more: its mark may have been cut to be put elsewhere.
 */
export function withBlanks(draft: TemplateDraft): TemplateDraft {
  const named = namedBlanks(draft);
  const keys = new Set(named.map(({ key }) => key));
  const kept = draft.blanks.filter((blank) => !keys.has(blank.key) && isDescribed(blank));
  return { ...draft, blanks: [...named, ...kept] };
}

/** The draft with other descriptions of the blanks that its texts name. */
export function withDescribed(draft: TemplateDraft, described: readonly Blank[]): TemplateDraft {
  const keys = new Set(described.map(({ key }) => key));
  return { ...draft, blanks: [...described, ...draft.blanks.filter(({ key }) => !keys.has(key))] };
}

/** The measure of another kind, with nothing filled in yet. */
export const measureOfKind = (kind: TemplateMeasure['kind']): TemplateMeasure => {
  switch (kind) {
    case 'number':
      return { kind, unit: '', baseline: '0', target: '' };
    case 'band':
      return { kind, unit: '', low: '', high: '', tolerance: '' };
    case 'milestones':
      return { kind, titles: [] };
    case 'issues':
      return { kind, unit: 'count' };
    default:
      return { kind };
  }
};

const isBlank = (text: string): boolean => text.trim() === '';

/** What is said in a key result, the spaces around it aside. */
const said = (keyResult: TemplateKeyResult): string =>
  JSON.stringify(keyResult, (_, each: unknown) => (typeof each === 'string' ? each.trim() : each));

const isBegun = (keyResult: TemplateKeyResult): boolean => said(keyResult) !== said(emptyKeyResult);

const isWritten = ({ title, why, keyResults }: TemplateObjective): boolean =>
  !isBlank(title) || !isBlank(why) || keyResults.some(isBegun);

/** Where a title is missing and something else is written: saving would lose it. By contract path. */
export function untitled({ content: { objectives, page } }: TemplateDraft): string[] {
  const paths = objectives.flatMap((objective, index) => {
    const at = `content.objectives.${String(index)}`;
    const keyResults = objective.keyResults.flatMap((keyResult, place) =>
      isBlank(keyResult.title) && isBegun(keyResult)
        ? [`${at}.keyResults.${String(place)}.title`]
        : [],
    );
    return [
      ...(isBlank(objective.title) && isWritten(objective) ? [`${at}.title`] : []),
      ...keyResults,
    ];
  });
  const lacksPage = page !== null && isBlank(page.title) && !isBlank(page.text);
  return lacksPage ? [...paths, 'content.page.title'] : paths;
}

type Content = OperationRequest<'template.save'>['content'];

/** What nobody began is not sent. */
const contentOf = ({ objectives, page }: TemplateContent): Content => ({
  page: page === null || isBlank(page.title + page.text) ? null : page,
  objectives: objectives.filter(isWritten).map((objective) => ({
    ...objective,
    keyResults: objective.keyResults.filter(isBegun).map(({ measure, ...keyResult }) => ({
      ...keyResult,
      measure:
        measure.kind === 'milestones' ? { ...measure, titles: [...measure.titles] } : measure,
    })),
  })),
});

export const requestOf = (draft: TemplateDraft) => {
  const { name, purpose, guidance, tags, content } = draft;
  return {
    ...{ name, purpose, guidance, tags: tagsOf(tags) },
    ...{ blanks: namedBlanks(draft), content: contentOf(content) },
  };
};
