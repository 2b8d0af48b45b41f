import { createWire, type Wire, type WireEnds } from '../../../../dev/pages/bridge/wire';

/** Two ends joined as postMessage joins them: what crosses is cloned. */
function pair(page: Partial<WireEnds>, frame: Partial<WireEnds> = {}): { page: Wire; frame: Wire } {
  const ends: { page?: Wire; frame?: Wire } = {};
  ends.page = createWire({ post: (m) => ends.frame?.receive(structuredClone(m)), ...page });
  ends.frame = createWire({ post: (m) => ends.page?.receive(structuredClone(m)), ...frame });
  return { page: ends.page, frame: ends.frame };
}

test('a call is answered by the other side', async () => {
  const { frame } = pair({ answer: (command, payload) => ({ command, payload }) });
  await expect(frame.call('invoke', { a: [1] })).resolves.toEqual({
    command: 'invoke',
    payload: { a: [1] },
  });
});

test('what the other side throws rejects the call with its sentence', async () => {
  const { frame } = pair({ answer: () => Promise.reject(new Error('not modelled: x')) });
  await expect(frame.call('x', undefined)).rejects.toThrow('not modelled: x');
});

test('functions in a payload are called where they were made', async () => {
  const heard: unknown[] = [];
  const { frame } = pair({
    answer: async (_command, payload) => {
      const { callback } = payload as { callback: (value: unknown) => Promise<unknown> };
      return callback({ fine: true });
    },
  });
  const callback = (value: unknown): string => {
    heard.push(value);
    return 'thanks';
  };
  await expect(frame.call('on', { event: 'e', callback })).resolves.toBe('thanks');
  expect(heard).toEqual([{ fine: true }]);
});

test('functions in an answer are called on the side that answered', async () => {
  let ended = false;
  const { frame } = pair({ answer: () => ({ unsubscribe: () => (ended = true) }) });
  const { unsubscribe } = (await frame.call('on', {})) as { unsubscribe(): Promise<void> };
  await unsubscribe();
  expect(ended).toBe(true);
});

test('what is said without asking is heard by name', () => {
  const heard: unknown[] = [];
  const { frame } = pair({ hear: (name, value) => heard.push([name, value]) });
  frame.say('height', { height: 120 });
  expect(heard).toEqual([['height', { height: 120 }]]);
});
