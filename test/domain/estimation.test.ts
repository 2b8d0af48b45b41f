import {
  estimationFieldIds,
  estimationFieldOf,
  isSameEstimation,
  proposedField,
} from '../../src/domain/estimation';

const own = { estimationField: 'a', estimationFields: { '7': 'b', '8': 'a' } };

test('a project has its own field, or the site’s', () => {
  expect(estimationFieldOf(own, '7')).toBe('b');
  expect(estimationFieldOf(own, '9')).toBe('a');
  expect(estimationFieldOf({ estimationField: null, estimationFields: {} }, '9')).toBeNull();
});

test('every field is asked for once', () => {
  expect(estimationFieldIds(own)).toEqual(['a', 'b']);
});

test('naming the site’s own field for a project changes nothing', () => {
  expect(isSameEstimation(own, { ...own, estimationFields: { '7': 'b' } })).toBe(true);
  expect(isSameEstimation(own, { ...own, estimationFields: {} })).toBe(false);
  expect(isSameEstimation(own, { ...own, estimationField: null })).toBe(false);
});

describe('the field to start with', () => {
  const team = { id: '1', name: 'Story point estimate', type: 'com.pyxis:jsw-story-points' };
  const company = { id: '2', name: 'Story Points', type: 'com.atlassian:float' };
  const other = { id: '3', name: 'Budget', type: 'com.atlassian:float' };

  test('is the one made on purpose, else Jira’s own, else none', () => {
    expect(proposedField([other, team, company])).toBe('2');
    expect(proposedField([other, team])).toBe('1');
    expect(proposedField([other])).toBeNull();
  });
});
