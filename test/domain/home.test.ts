import { placeOf } from '../../src/domain/home';

test('rights are looked up at the project, or at the site', () => {
  expect(placeOf({ kind: 'site' })).toBe('site');
  expect(placeOf({ kind: 'project', projectId: '10000' })).toBe('10000');
});
