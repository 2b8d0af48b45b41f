import { SharedAnswer } from '../../../static/api/shared-answer';

describe('an answer that the screens of a frame share', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const counted = () => {
    let asked = 0;
    return new SharedAnswer(async () => (asked += 1));
  };

  it('is asked once by those who look within four seconds', async () => {
    const shared = counted();
    await shared.get();
    jest.advanceTimersByTime(3_900);
    expect(await shared.get()).toBe(1);
  });

  it('is asked again for the next look of one screen', async () => {
    const shared = counted();
    await shared.get();
    jest.advanceTimersByTime(5_000);
    expect(await shared.get()).toBe(2);
  });

  it('is asked again after a sign of change, once for all who heard it', async () => {
    const shared = counted();
    await shared.get();
    jest.advanceTimersByTime(1_000);
    for (let screen = 0; screen < 2; screen += 1) {
      shared.forget();
      await shared.get();
    }
    expect(await shared.get()).toBe(2);
  });
});
