import {
  findFunction,
  findModule,
  functionUnder,
  parseManifest,
} from '../../../../dev/forge/platform/manifest';
import { tinyManifest } from '../tiny-app/manifest';

test('a module is found by its key, with its type and its functions', () => {
  const found = findModule(tinyManifest(), 'panel');
  expect(found?.type).toBe('jira:issueContext');
  expect(found && functionUnder(found.module, 'resolver')).toBe('run');
  expect(found && functionUnder(found.module, 'other')).toBeUndefined();
  expect(findModule(tinyManifest(), 'run')).toBeUndefined();
});

test('a function leads to its handler, a missing one is refused', () => {
  expect(findFunction(tinyManifest(), 'onWork').handler).toBe('index.onWork');
  expect(() => findFunction(tinyManifest(), 'gone')).toThrow("no function 'gone'");
});

test('a manifest with a wrong field is refused with its name', () => {
  const wrong = {
    app: { id: 'a' },
    modules: { scheduledTrigger: [{ key: 's', function: 'f', interval: 'year' }] },
  };
  expect(() => parseManifest(wrong)).toThrow('interval');
});
