import { nextActive } from '../../../static/ui/next-active';

describe('arrows in a list', () => {
  it('move by one and go around', () => {
    expect(nextActive('ArrowDown', 0, 3)).toBe(1);
    expect(nextActive('ArrowDown', 2, 3)).toBe(0);
    expect(nextActive('ArrowUp', 0, 3)).toBe(2);
  });

  it('leave an empty list and other keys alone', () => {
    expect(nextActive('ArrowDown', 0, 0)).toBeNull();
    expect(nextActive('a', 0, 3)).toBeNull();
  });
});
