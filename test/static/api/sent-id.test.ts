import { sentIds } from '../../../static/api/sent-id';

describe('the id of what is sent until it is answered', () => {
  test('stays the same while the same is tried again', () => {
    const idOf = sentIds();
    const first = idOf({ value: 45, note: '' });
    expect(idOf({ value: 45, note: '' })).toBe(first);
  });

  test('is another one once something was mended, so that what was sent before cannot pass for it', () => {
    const idOf = sentIds();
    const first = idOf({ value: 45, note: '' });
    const mended = idOf({ value: 25, note: 'counted again' });
    expect(mended).not.toBe(first);
    expect(idOf({ value: 25, note: 'counted again' })).toBe(mended);
  });

  test('is never one of before: what is mended back comes last again', () => {
    const idOf = sentIds();
    const [first, second] = [idOf(45), idOf(25)];
    expect([first, second]).not.toContain(idOf(45));
  });
});
