import { checkUndo, undone } from '../../src/domain/undoing';
import { anObjective } from '../support/builders';
import { refusing } from '../support/refusing';

test('undoing takes the content before under the head of the next version', () => {
  const before = anObjective({ title: 'Old', version: 1, by: 'a' });
  const next = { ...before, title: 'New', version: 3, by: 'b', reason: null };
  expect(undone(next, before)).toEqual({ ...before, version: 3, by: 'b' });
});

test('the first version has nothing before it and goes out of sight', () => {
  const next = anObjective({ version: 2 });
  expect(undone(next, null).archivedAt).toBe(next.at);
});

test('publishing is not taken back', () => {
  expect(refusing(() => checkUndo({ stage: 'published' }, { stage: 'draft' }))).toEqual({
    rule: 'publishing-stays',
  });
  expect(refusing(() => checkUndo({}, {}))).toBeNull();
});
