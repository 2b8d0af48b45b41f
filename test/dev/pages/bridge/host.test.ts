import { createHost } from '../../../../dev/pages/bridge/host';
import type { HostServices } from '../../../../dev/pages/bridge/services';

function open(own: Partial<HostServices> = {}) {
  const done: unknown[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]): void =>
      void done.push([name, ...args]);
  const services: HostServices = {
    context: () => Promise.resolve({ moduleKey: 'm' }),
    invoke: (functionKey, payload) => Promise.resolve({ functionKey, payload }),
    askProduct: (request) => Promise.resolve(request),
    theme: () => ({ colorMode: 'dark' }),
    addressOf: ({ url, issueKey }) => url ?? (issueKey ? `http://site/browse/${issueKey}` : null),
    go: note('go'),
    reload: note('reload'),
    refresh: note('refresh'),
    setTitle: note('title'),
    showFlag: note('flag'),
    closeFlag: note('closeFlag'),
    openModal: note('modal'),
    emit: note('emit'),
    on: () => () => note('off')(),
    publish: () => Promise.resolve(),
    subscribe: () => () => note('left')(),
    historyStart: () => null,
    frameId: 'f1',
    reportNotModelled: note('notModelled'),
    ...own,
  };
  return { ask: createHost(services), done };
}

test('invoke passes the function’s name and payload and nothing about the user', async () => {
  const { ask } = open();
  await expect(ask('invoke', { functionKey: 'cycle.list', payload: { a: 1 } })).resolves.toEqual({
    functionKey: 'cycle.list',
    payload: { a: 1 },
  });
});

test('invoke with metadata answers body and metadata apart', async () => {
  const { ask } = open();
  const answer = await ask('invoke', { functionKey: 'f', metadata: { rateLimitProperties: true } });
  expect(answer).toEqual({ body: { functionKey: 'f', payload: undefined }, metadata: {} });
});

test('a request to a product arrives with method, headers and body', async () => {
  const { ask } = open();
  const answer = await ask('fetchProduct', {
    product: 'jira',
    restPath: '/rest/api/3/myself',
    fetchRequestInit: { headers: [['accept', 'application/json']], body: null },
    isMultipartFormData: false,
  });
  expect(answer).toEqual({
    product: 'jira',
    restPath: '/rest/api/3/myself',
    method: 'GET',
    headers: [['accept', 'application/json']],
    body: null,
  });
});

test.each([
  ['a command nobody knows', 'openRovo', {}],
  ['a remote', 'fetchRemote', {}],
  ['a call of a remote', 'invoke', { functionKey: '', invokeType: 'ui-remote-fetch' }],
  ['a place the site does not have', 'navigate', { target: 'dashboard' }],
])('%s is refused loudly and put on the list', async (_name, command, payload) => {
  const { ask, done } = open();
  await expect(ask(command, payload)).rejects.toThrow('not modelled');
  expect(done).toEqual([['notModelled', expect.any(String)]]);
});

test('navigation in this tab and another', async () => {
  const { ask, done } = open();
  await ask('navigate', { target: 'issue', issueKey: 'A-1', type: 'same-tab' });
  await ask('navigate', { url: 'http://other/', type: 'new-tab' });
  expect(done).toEqual([
    ['go', 'http://site/browse/A-1', false],
    ['go', 'http://other/', true],
  ]);
});

test('only a modal can be closed', async () => {
  const closed: unknown[] = [];
  const modal = {
    close: (payload: unknown) => void closed.push(payload),
    onClose: () => undefined,
  };
  await expect(open().ask('close', undefined)).resolves.toBe(false);
  await open({ modal }).ask('close', { saved: true });
  expect(closed).toEqual([{ saved: true }]);
});

test('only a page with an address of its own has a history', async () => {
  await expect(open().ask('createHistory', undefined)).rejects.toThrow('no address');
  const { ask } = open({ historyStart: () => '/board' });
  await expect(ask('createHistory', undefined)).resolves.toBe('/board');
});

test('a malformed payload rejects before anything happens', async () => {
  const { ask, done } = open();
  await expect(ask('showFlag', { title: 'no id' })).rejects.toThrow();
  expect(done).toEqual([]);
});
