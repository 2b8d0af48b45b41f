import { readOptions } from '../../../dev/site/options';

test('without anything the site is at 8080 and keeps what it has', () => {
  expect(readOptions([], {})).toEqual({
    port: 8080,
    reset: false,
    history: undefined,
    strictStyles: false,
  });
});

test('PORT, --reset and --history are honoured', () => {
  const options = readOptions(['--reset', '--history', 'h.jsonl'], { PORT: '9000' });
  expect(options).toMatchObject({ port: 9000, reset: true, history: 'h.jsonl' });
});

test('a PORT that is none is refused by name', () => {
  expect(() => readOptions([], { PORT: 'web' })).toThrow('PORT');
});
