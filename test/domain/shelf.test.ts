import { isShelfId, shelfIdOf } from '../../src/domain/shelf';

test('the id of a shelf follows from its home and is an id like any other', () => {
  const site = shelfIdOf({ kind: 'site' });
  const project = shelfIdOf({ kind: 'project', projectId: '10042' });
  expect(site).toBe('Z0000000000000000000000000');
  expect(project).toBe('Z0000000000000000000010042');
  for (const id of [site, project]) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(isShelfId(project)).toBe(true);
  expect(isShelfId('01J00000000000000000000001')).toBe(false);
});
