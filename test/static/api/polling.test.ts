import { isOutOfDate, nextPollIn } from '../../../static/api/polling';

describe('an open screen asks for changes', () => {
  const long = 10 * 60_000;

  it('every 5 seconds while somebody works in it', () => {
    expect(nextPollIn({ visible: true, focused: true, idleMs: long })).toBe(5_000);
  });

  it('every 5 seconds for a minute after the last sign of life', () => {
    expect(nextPollIn({ visible: true, focused: false, idleMs: 59_000 })).toBe(5_000);
  });

  it('every 30 seconds while it is only visible', () => {
    expect(nextPollIn({ visible: true, focused: false, idleMs: long })).toBe(30_000);
  });

  it('never while it is hidden', () => {
    expect(nextPollIn({ visible: false, focused: true, idleMs: 0 })).toBeNull();
  });
});

describe('a screen is out of date', () => {
  const asOf = '2026-11-23T12:00:00.000Z';
  const at = (latestAt: string | null, token = 'b') => ({ token, latestAt });

  it('when the token moved', () => {
    expect(isOutOfDate('a', at(null), asOf)).toBe(true);
    expect(isOutOfDate('b', at('2026-11-23T13:00:00.000Z'), asOf)).toBe(false);
  });

  it('on the first look, when something was written later than ten seconds before it was read', () => {
    expect(isOutOfDate(null, at('2026-11-23T11:59:51.000Z'), asOf)).toBe(true);
    expect(isOutOfDate(null, at('2026-11-23T11:59:50.000Z'), asOf)).toBe(false);
  });

  it('never on a site where nothing was written', () => {
    expect(isOutOfDate(null, at(null), asOf)).toBe(false);
  });
});
