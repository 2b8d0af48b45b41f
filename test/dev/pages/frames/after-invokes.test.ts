import { createInvokeTeller, onInvokesSettled } from '../../../../dev/pages/frames/after-invokes';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function listening() {
  let times = 0;
  const stop = onInvokesSettled(() => (times += 1));
  return { stop, times: () => times };
}

test('several invokes in a row are told once, after the last came back', () => {
  const tell = createInvokeTeller();
  const heard = listening();
  tell('issueLink.add', { id: 1 });
  jest.advanceTimersByTime(300);
  tell('issue.get', { id: 1 });
  jest.advanceTimersByTime(300);
  expect(heard.times()).toBe(0);
  jest.advanceTimersByTime(200);
  expect(heard.times()).toBe(1);
  heard.stop();
});

test('a frame that asks the same again is polling, and not told', () => {
  const tell = createInvokeTeller();
  tell('site.revision', {});
  const heard = listening();
  tell('site.revision', {});
  jest.advanceTimersByTime(5_000);
  expect(heard.times()).toBe(0);
  tell('issue.get', {});
  jest.advanceTimersByTime(5_000);
  expect(heard.times()).toBe(1);
  heard.stop();
});

test('who stopped listening hears nothing, not even what was on its way', () => {
  const heard = listening();
  createInvokeTeller()('issue.get', {});
  heard.stop();
  jest.advanceTimersByTime(5_000);
  expect(heard.times()).toBe(0);
});
