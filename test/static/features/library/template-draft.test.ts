import type { TemplateContent } from '../../../../src/domain/library/template';
import {
  draftOf,
  emptyKeyResult,
  emptyObjective,
  namedBlanks,
  requestOf,
  untitled,
  withBlanks,
  type TemplateDraft,
} from '../../../../static/features/library/template-draft';

const holding = (content: Partial<TemplateContent>): TemplateDraft =>
  draftOf(null, { objectives: [], page: null, ...content });
const objective = (part: Partial<typeof emptyObjective>) =>
  holding({ objectives: [{ ...emptyObjective, ...part }] });

describe('what a template makes', () => {
  it('is sent without what nobody began', () => {
    expect(untitled(draftOf(null))).toEqual([]);
    expect(requestOf(draftOf(null)).content).toEqual({ objectives: [], page: null });
    const blankPage = holding({ page: { title: ' ', text: '\n' } });
    expect(untitled(blankPage)).toEqual([]);
    expect(requestOf(blankPage).content.page).toBeNull();
  });

  it('wants the title of a page that has text', () => {
    expect(untitled(holding({ page: { title: ' ', text: '## Why' } }))).toEqual([
      'content.page.title',
    ]);
    expect(untitled(holding({ page: { title: 'Plan', text: '' } }))).toEqual([]);
  });

  it('wants the title of an objective that has reasons or key results', () => {
    const title = 'content.objectives.0.title';
    expect(untitled(objective({ why: 'To live' }))).toEqual([title]);
    const keyResults = [{ ...emptyKeyResult, title: 'Ship' }];
    expect(untitled(objective({ keyResults }))).toEqual([title]);
    expect(untitled(objective({ title: 'Grow', why: 'To live', keyResults }))).toEqual([]);
  });

  it.each([
    { measure: { kind: 'number', unit: '%', baseline: '0', target: '5' } },
    { measure: { kind: 'yes-no' } },
    { cadenceDays: 7 },
    { jql: 'project = PLT' },
  ] as const)('wants the title of a key result of which %j is written', (part) => {
    const keyResults = [emptyKeyResult, { ...emptyKeyResult, ...part }];
    expect(untitled(objective({ title: 'Grow', keyResults }))).toEqual([
      'content.objectives.0.keyResults.1.title',
    ]);
  });
});

describe('a blank', () => {
  const page = (text: string) => ({ title: 'Plan', text });
  const write = (draft: TemplateDraft, text: string) =>
    withBlanks({ ...draft, content: { ...draft.content, page: page(text) } });
  const described = { key: 'team', label: 'Which team?', kind: 'text', guidance: '', default: 'A' };
  const begun = (): TemplateDraft => {
    const draft = holding({ page: page('for {{team}}') });
    return { ...draft, blanks: draft.blanks.map((each) => ({ ...each, ...described })) as never };
  };

  it('appears as soon as a text names it, also where the text was there before', () => {
    expect(namedBlanks(holding({ page: page('for {{team}}') }))).toMatchObject([{ key: 'team' }]);
    expect(namedBlanks(write(draftOf(null), '{{a}} {{b}}')).map(({ key }) => key)).toEqual([
      ...['a', 'b'],
    ]);
  });

  it('that is cut and pasted elsewhere is described as before', () => {
    const cut = write(begun(), 'for nobody');
    expect(namedBlanks(cut)).toEqual([]);
    expect(namedBlanks(write(cut, 'to {{team}}'))).toEqual([described]);
  });

  it('that no text names is not saved', () => {
    expect(requestOf(write(begun(), 'for nobody')).blanks).toEqual([]);
    expect(requestOf(begun()).blanks).toEqual([described]);
  });

  it('of which half the name is typed leaves nothing behind', () => {
    const typed = ['{{t}}', '{{te}}', '{{tea}}'].reduce(write, draftOf(null));
    expect(typed.blanks.map(({ key }) => key)).toEqual(['tea']);
  });
});
