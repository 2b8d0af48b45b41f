import { createFrameHistory } from '../../../../dev/pages/bridge/history';

function open(start: string) {
  const moves: unknown[] = [];
  const made = createFrameHistory(start, {
    move: (action, href, state) => moves.push([action, href, state]),
    go: (delta) => moves.push(['GO', delta]),
  });
  return { ...made, moves };
}

test('a frame starts where the page’s address says', () => {
  const { history } = open('/board?cycle=1#top');
  expect(history.location).toMatchObject({
    pathname: '/board',
    search: '?cycle=1',
    hash: '#top',
  });
});

test('a push changes the location at once and tells the page', () => {
  const { history, moves } = open('/board');
  history.push('/map?focus=2', { from: 'row' });
  expect(history.location).toMatchObject({ pathname: '/map', search: '?focus=2' });
  expect(history.action).toBe('PUSH');
  expect(moves).toEqual([['PUSH', '/map?focus=2', { from: 'row' }]]);
});

test('a place may be given in parts, and a bare query keeps the path', () => {
  const { history, moves } = open('/board');
  history.replace({ pathname: '/table', search: '?a=1' });
  history.push('?a=2');
  expect(moves.map((move) => (move as unknown[])[1])).toEqual(['/table?a=1', '/table?a=2']);
});

test('listeners hear moves of the frame and of the page until they leave', () => {
  const { history, moved } = open('/');
  const heard: string[] = [];
  const leave = history.listen((location, action) => heard.push(`${action} ${location.pathname}`));
  history.push('/a');
  moved('/b', undefined);
  leave();
  history.push('/c');
  expect(heard).toEqual(['PUSH /a', 'POP /b']);
});

test('going back is left to the page', () => {
  const { history, moves } = open('/');
  history.goBack();
  expect(moves).toEqual([['GO', -1]]);
});
