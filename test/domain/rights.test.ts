import type { Grant } from '../../src/domain/actor';
import { isFresh, mayBrowse, mayEditIssues, mayEditItem, mayManage } from '../../src/domain/rights';

const grant = (given: Partial<Grant> = {}): Grant => ({
  accountId: 'me',
  place: '1',
  browse: true,
  edit: false,
  manage: false,
  checkedAt: 0,
  ...given,
});
const me = { accountId: 'me' };
const minutes = 60_000;

test('what Jira said is trusted for ten minutes', () => {
  expect(isFresh(grant(), 10 * minutes - 1)).toBe(true);
  expect(isFresh(grant(), 0)).toBe(true);
  expect(isFresh(grant(), 10 * minutes)).toBe(false);
  expect(isFresh(grant({ checkedAt: 5 * minutes }), 4 * minutes)).toBe(false);
});

test('nothing proven grants nothing', () => {
  expect(mayBrowse(null)).toBe(false);
  expect(mayManage(null)).toBe(false);
  expect(mayEditIssues(null)).toBe(false);
  expect(mayEditItem(me, ['me'], null)).toBe(false);
});

test('who may not browse a place may do nothing there, owner or not', () => {
  const blind = grant({ browse: false, edit: true, manage: true });
  expect(mayManage(blind)).toBe(false);
  expect(mayEditIssues(blind)).toBe(false);
  expect(mayEditItem(me, ['me'], blind)).toBe(false);
});

test('an item is changed by one of its owners and by who manages its home', () => {
  expect(mayEditItem(me, ['other', 'me'], grant())).toBe(true);
  expect(mayEditItem(me, ['other'], grant())).toBe(false);
  expect(mayEditItem(me, ['other'], grant({ edit: true }))).toBe(false);
  expect(mayEditItem(me, ['other'], grant({ manage: true }))).toBe(true);
});
