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

export const draftOf = (
  template: TemplateView | null,
  content?: TemplateContent,
): TemplateDraft => ({
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

/** Every blank that the texts name is described; one that no text names any more goes. */
export function withBlanks(draft: TemplateDraft): TemplateDraft {
  const known = new Map(draft.blanks.map((blank) => [blank.key, blank]));
  const blanks = blanksOf(draft.content).map((key) => known.get(key) ?? newBlank(key));
  return { ...draft, blanks };
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

const isWritten = ({ title, keyResults }: TemplateObjective): boolean =>
  title.trim() !== '' || keyResults.some((keyResult) => keyResult.title.trim() !== '');

type Content = OperationRequest<'template.save'>['content'];

/** What was left empty is not sent. */
const contentOf = ({ objectives, page }: TemplateContent): Content => ({
  page: page === null || page.title.trim() === '' ? null : page,
  objectives: objectives.filter(isWritten).map((objective) => ({
    ...objective,
    keyResults: objective.keyResults
      .filter(({ title }) => title.trim() !== '')
      .map(({ measure, ...keyResult }) => ({
        ...keyResult,
        measure:
          measure.kind === 'milestones' ? { ...measure, titles: [...measure.titles] } : measure,
      })),
  })),
});

export const requestOf = (draft: TemplateDraft) => {
  const { name, purpose, guidance, tags, blanks, content } = draft;
  return {
    ...{ name, purpose, guidance, tags: tagsOf(tags) },
    ...{ blanks: [...blanks], content: contentOf(content) },
  };
};
