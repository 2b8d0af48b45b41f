import { RefusalError } from '../../../static/api/refusal-error';
import { ScreenStore, type ScreenParts } from '../../../static/api/screen-store';

interface Figure {
  readonly asOf: string;
  readonly done: number;
}

const asOf = '2026-11-23T12:00:00.000Z';
const refusal = (code: 'preparing' | 'not-allowed' | 'unavailable') =>
  new RefusalError({ code, message: code });

/** A site whose figure, token and mood a test can change. */
function site() {
  const state = { done: 1, token: 'a', visible: true, loads: 0, looks: 0 };
  let trouble: Error | null = null;
  const parts: ScreenParts<Figure> = {
    load: async () => {
      state.loads += 1;
      if (trouble !== null) throw trouble;
      return { asOf, done: state.done };
    },
    revision: async () => {
      state.looks += 1;
      return { token: state.token, latestAt: null };
    },
    attention: () => ({ visible: state.visible, focused: true, idleMs: 0 }),
  };
  return { state, parts, fail: (error: Error | null) => (trouble = error) };
}

const seconds = (n: number) => jest.advanceTimersByTimeAsync(n * 1000);

describe('an open screen', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('shows what it loaded, and loads again only when the site moved', async () => {
    const { state, parts } = site();
    const store = new ScreenStore(parts);
    await seconds(6);
    expect(store.state()).toMatchObject({ phase: 'ready', data: { done: 1 } });
    await seconds(30);
    expect(state.loads).toBe(1);

    Object.assign(state, { done: 2, token: 'b' });
    await seconds(6);
    store.stop();

    expect(store.state()).toMatchObject({ data: { done: 2 } });
    expect(state.loads).toBe(2);
  });

  it('looks less often while every look finds something new, and at once again after a quiet one', async () => {
    const { state, parts } = site();
    const store = new ScreenStore(parts);
    const loadsWithin = async (minutes: number, isBusy: boolean) => {
      const before = state.loads;
      for (let second = 0; second < 60 * minutes; second += 1) {
        if (isBusy) state.token = `busy ${String(state.looks)}`;
        await seconds(1);
      }
      return state.loads - before;
    };
    await seconds(6);
    await expect(loadsWithin(2, true)).resolves.toBeLessThanOrEqual(8);
    await expect(loadsWithin(2, true)).resolves.toBeLessThanOrEqual(3);
    await loadsWithin(2, false);

    Object.assign(state, { done: 2, token: 'b' });
    await seconds(6);
    store.stop();
    expect(store.state()).toMatchObject({ data: { done: 2 } });
  });

  it('asks nothing while hidden, and again when it is seen', async () => {
    const { state, parts } = site();
    const store = new ScreenStore(parts);
    await seconds(1);
    state.visible = false;
    await seconds(10);
    const looks = state.looks;
    await seconds(120);
    expect(state.looks).toBe(looks);

    state.visible = true;
    await seconds(7);
    store.stop();
    expect(state.looks).toBeGreaterThan(looks);
  });

  it('looks at nothing while it is held still, whatever happens around it', async () => {
    const { state, parts } = site();
    const store = new ScreenStore(parts);
    await seconds(1);
    Object.assign(state, { visible: false, token: 'b' });
    store.look();
    await seconds(1);
    store.stop();
    expect(state.looks).toBe(0);
  });

  it('waits while the database is being prepared and goes on by itself', async () => {
    const { parts, fail } = site();
    fail(refusal('preparing'));
    const store = new ScreenStore(parts);
    await seconds(1);
    expect(store.state()).toEqual({ phase: 'preparing' });

    fail(null);
    await seconds(4);
    store.stop();
    expect(store.state()).toMatchObject({ phase: 'ready' });
  });

  it('keeps the last good figure with a mark when a look fails, and mends itself', async () => {
    const { parts, fail } = site();
    const store = new ScreenStore(parts);
    await seconds(1);
    fail(new Error('offline'));
    await store.reload();
    expect(store.state()).toMatchObject({ phase: 'ready', behind: true, data: { done: 1 } });

    fail(null);
    await seconds(6);
    store.stop();
    expect(store.state()).toMatchObject({ behind: false });
  });

  it('takes the figures away from somebody who may not see them any more', async () => {
    const { parts, fail } = site();
    const store = new ScreenStore(parts);
    await seconds(1);
    fail(refusal('not-allowed'));
    await store.reload();
    store.stop();
    expect(store.state()).toMatchObject({ phase: 'refused' });
  });

  it('says that the first load failed, and loads on request', async () => {
    const { parts, fail } = site();
    fail(refusal('unavailable'));
    const store = new ScreenStore(parts);
    await seconds(1);
    expect(store.state()).toEqual({ phase: 'failed', message: 'unavailable' });

    fail(null);
    await store.reload();
    store.stop();
    expect(store.state()).toMatchObject({ phase: 'ready' });
  });

  it('goes on by itself after a first load that failed', async () => {
    const { parts, fail } = site();
    fail(refusal('unavailable'));
    const store = new ScreenStore(parts);
    await seconds(1);
    fail(null);
    await seconds(6);
    store.stop();
    expect(store.state()).toMatchObject({ phase: 'ready', behind: false });
  });

  it('has no sentence of the app where no answer came at all', async () => {
    const { parts, fail } = site();
    fail(new Error('offline'));
    const store = new ScreenStore(parts);
    await seconds(1);
    store.stop();
    expect(store.state()).toEqual({ phase: 'failed', message: null });
  });

  it('leaves more and more time to what goes on failing, at most forty seconds', async () => {
    const { state, parts, fail } = site();
    fail(refusal('unavailable'));
    const store = new ScreenStore(parts);
    await seconds(36);
    expect(state.loads).toBe(4);
    await seconds(80);
    store.stop();
    expect(state.loads).toBe(6);
  });

  it('shows the newest of two answers that overtake each other', async () => {
    const { parts } = site();
    const answers: ((figure: Figure) => void)[] = [];
    const slow = { ...parts, load: () => new Promise<Figure>((done) => answers.push(done)) };
    const store = new ScreenStore(slow);
    const second = store.reload();
    answers[1]!({ asOf, done: 2 });
    await second;
    answers[0]!({ asOf, done: 1 });
    await seconds(0);
    store.stop();
    expect(store.state()).toMatchObject({ data: { done: 2 } });
  });

  it('shows a change before it is confirmed', async () => {
    const { parts } = site();
    const store = new ScreenStore(parts);
    await seconds(1);
    store.replace((figure) => ({ ...figure, done: 5 }));
    store.stop();
    expect(store.state()).toMatchObject({ data: { done: 5 } });
  });
});
