import type { Grant } from '../../../src/domain/actor';
import { maySeeLesson } from '../../../src/domain/library/library-rights';

const [owner, other] = [{ accountId: 'mei' }, { accountId: 'ada' }];
const grant = (more: Partial<Grant>): Grant => ({
  ...{ accountId: 'ada', place: 'site', browse: true, edit: false, manage: false, checkedAt: 0 },
  ...more,
});
const lesson = { ownerId: owner.accountId, reason: null };
const left = { ...lesson, reason: 'project-deleted' };

test('a lesson is there for whoever may browse its home', () => {
  expect(maySeeLesson(other, lesson, grant({}))).toBe(true);
  expect(maySeeLesson(owner, lesson, grant({ browse: false }))).toBe(false);
});

test('one that a deleted project left is there for its owner and managers of the site alone', () => {
  expect(maySeeLesson(owner, left, grant({}))).toBe(true);
  expect(maySeeLesson(other, left, grant({ manage: true }))).toBe(true);
  expect(maySeeLesson(other, left, grant({}))).toBe(false);
  expect(maySeeLesson(owner, left, grant({ browse: false }))).toBe(false);
});
