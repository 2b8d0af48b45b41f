import { changeOf, switched, withPresent } from '../../../../static/features/admin/settings-draft';

const saved = {
  timeZone: 'UTC',
  excludedResolutionIds: ['1', '2'],
  inProgressCredit: 0,
  weekStartsOn: 1,
  checkInDays: 14,
  reviewDays: 30,
  estimationField: null,
  estimationFields: {},
};

test('only what differs is sent', () => {
  expect(changeOf(saved, { ...saved })).toEqual({});
  expect(changeOf(saved, { ...saved, weekStartsOn: 0 })).toEqual({ weekStartsOn: 0 });
  expect(changeOf(saved, { ...saved, estimationFields: { '7': 'customfield_1' } })).toEqual({
    estimationFields: { '7': 'customfield_1' },
  });
});

test('a choice taken back is no change', () => {
  const out = switched(saved.excludedResolutionIds, '1', false);
  const back = switched(out, '1', true);
  expect(out).toEqual(['2']);
  expect(changeOf(saved, { ...saved, excludedResolutionIds: back })).toEqual({});
});

test('the present number can always be chosen', () => {
  expect(withPresent([7, 14], 10)).toEqual([7, 10, 14]);
  expect(withPresent([7, 14], 14)).toEqual([7, 14]);
});
