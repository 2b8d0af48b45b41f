import { changeParts, reasonText, toldParts } from '../../../src/contract/wording/history';
import type { FieldChange, Told } from '../../../src/domain/history';
import type { Home } from '../../../src/domain/home';

const said = (change: FieldChange, locale: 'en-US' | 'zh-CN' = 'en-US'): string =>
  changeParts(change, locale)
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'accountId' in part ? `<${part.accountId}>` : `<${part.projectId}>`;
    })
    .join('');

const people = (...accountIds: string[]): Told => ({ kind: 'people', accountIds });
const percent = (value: number | null): Told => ({ kind: 'number', value, unit: '%' });
const word = (text: string): Told => ({ kind: 'word', word: text });
const place = (name: string | null): Told => ({ kind: 'place', id: 'X', name });

test('a figure that rises or falls says so, in both languages', () => {
  const raised = { field: 'measure.target', from: percent(60), to: percent(68) };
  expect(said(raised)).toBe('raised the target from 60% to 68%');
  expect(said(raised, 'zh-CN')).toBe('将目标值从60%提高到68%');
  expect(said({ ...raised, to: percent(55) })).toBe('lowered the target from 60% to 55%');
  expect(said({ field: 'weight', from: percent(null), to: percent(2) })).toBe(
    'changed the weight from none to 2%',
  );
});

test('people are parts of a sentence that the screen fills in', () => {
  expect(said({ field: 'ownerId', from: people('a'), to: people('b') })).toBe('gave it to <b>');
  expect(said({ field: 'contributorIds', from: people('a', 'b'), to: people('b', 'c') })).toBe(
    'added <c> to the contributors, and took <a> off the contributors',
  );
});

test('a place that the reader may not know has no name', () => {
  const moved = { field: 'cycleId', from: place(null), to: place('Q1 2027') };
  expect(said(moved)).toBe('moved it to Q1 2027');
  expect(said({ ...moved, to: place(null) })).toBe('moved it to a place you cannot see');
});

test('a project is a part that the screen names, with words for whoever Jira does not show it to', () => {
  const at = (home: Home): Told => ({ kind: 'home', home });
  const moved = (home: Home) => ({ field: 'home', from: at({ kind: 'site' }), to: at(home) });
  expect(said(moved({ kind: 'project', projectId: '7' }))).toBe('moved it to <7>');
  expect(said(moved({ kind: 'site' }), 'zh-CN')).toBe('移到了整个站点');
  expect(toldParts(at({ kind: 'project', projectId: '7' }), 'en-US')).toEqual([
    { projectId: '7', unknown: 'a place you cannot see' },
  ]);
});

test('publishing, archiving and restoring have words of their own', () => {
  const change = (field: string, to: string) => said({ field, from: word('draft'), to: word(to) });
  expect(change('stage', 'published')).toBe('published it');
  expect(change('archivedAt', 'archived')).toBe('archived it');
  expect(change('archivedAt', 'in-sight')).toBe('restored it');
});

test('the app tells its own reasons in the language of the reader, and people’s as they wrote them', () => {
  expect(reasonText('app', 'project-deleted', 'zh-CN')).toBe('所属项目已在 Jira 中删除。');
  expect(reasonText('mei', 'project-deleted', 'zh-CN')).toBe('project-deleted');
  expect(reasonText('app', 'Because.', 'en-US')).toBe('Because.');
});

test('a field that is empty is said to be', () => {
  expect(toldParts({ kind: 'text', text: '' }, 'en-US')).toEqual(['none']);
  expect(toldParts(null, 'zh-CN')).toEqual(['无']);
});
