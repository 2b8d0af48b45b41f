import { meaningOf } from '../../../../static/features/check-in/check-in-keys';

describe('a key in the check-in form', () => {
  it('0 to 9 is the confidence', () => {
    expect(meaningOf('7')).toEqual({ kind: 'confidence', value: 7 });
    expect(meaningOf('0')).toEqual({ kind: 'confidence', value: 0 });
  });

  it('g, y and r is how it looks', () => {
    expect(meaningOf('g')).toEqual({ kind: 'assessment', value: 'on-track' });
    expect(meaningOf('Y')).toEqual({ kind: 'assessment', value: 'at-risk' });
    expect(meaningOf('r')).toEqual({ kind: 'assessment', value: 'off-track' });
  });

  it.each(['a', 'Enter', 'F5', ' ', '10'])('%j means nothing', (key) => {
    expect(meaningOf(key)).toBeNull();
  });
});
