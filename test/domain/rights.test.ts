import type { Grant } from '../../src/domain/actor';
import { isFresh, mayBrowse, mayEditIssues, mayManage } from '../../src/domain/rights';

const grant = (given: Partial<Grant> = {}): Grant => ({
  accountId: 'me',
  place: '1',
  browse: true,
  edit: false,
  manage: false,
  checkedAt: 0,
  ...given,
});
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
});

test('who may not browse a place may do nothing there, owner or not', () => {
  const blind = grant({ browse: false, edit: true, manage: true });
  expect(mayManage(blind)).toBe(false);
  expect(mayEditIssues(blind)).toBe(false);
});
