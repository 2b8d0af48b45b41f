import { isFree } from '../../../../static/features/issue-link/free-issues';

const linked = new Set(['1']);

test.each([
  ['is offered', { id: '2', parentId: null }, true],
  ['is offered though its epic is another', { id: '2', parentId: '3' }, true],
  ['is not offered again when it is linked', { id: '1', parentId: null }, false],
  ['is not offered when its linked epic brings it', { id: '2', parentId: '1' }, false],
])('an issue %s', (_, issue, expected) => {
  expect(isFree(issue, linked)).toBe(expected);
});
