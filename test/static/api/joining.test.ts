import { Joining } from '../../../static/api/joining';

interface Wish {
  readonly id: string;
}
type Answer = readonly string[];

/** Frames of one page, with time that passes when it is told to. */
function aPage(deaf: readonly string[] = []) {
  const asked: string[][] = [];
  const wishes: ((wish: Wish) => void)[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  const waits: { ms: number; done: () => void }[] = [];
  const frame = (id: string) =>
    new Joining<Wish, Answer>({
      say: (wish) => wishes.forEach((hear) => hear(wish)),
      tell: (answer) => answers.forEach((hear) => hear(answer)),
      hear(onWish, onAnswer) {
        if (deaf.includes(id)) return;
        wishes.push(onWish);
        answers.push(onAnswer);
      },
      ask: (all) => {
        asked.push(all.map((wish) => wish.id));
        return Promise.resolve(all.map((wish) => wish.id));
      },
      idsIn: (answer) => answer,
      pause: (ms) => new Promise((done) => waits.push({ ms, done })),
    });
  const pass = async (ms: number): Promise<void> => {
    for (const wait of waits.filter((each) => each.ms <= ms)) wait.done();
    await new Promise((settled) => setImmediate(settled));
  };
  return { asked, frame, pass };
}

describe('frames of one page that ask at about the same time', () => {
  test('are asked for in one call, by the first of them', async () => {
    const { asked, frame, pass } = aPage();
    const reads = ['b', 'a', 'c'].map((id) => frame(id).read({ id }));
    await pass(150);
    const found = await Promise.all(reads);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.toSorted()).toEqual(['a', 'b', 'c']);
    for (const answer of found) expect(answer.toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('ask for themselves when nobody answers', async () => {
    const { asked, frame, pass } = aPage(['a']);
    const silent = frame('a');
    const other = frame('b').read({ id: 'b' });
    void silent.read({ id: 'a' });
    await pass(150);
    await pass(4_000);
    expect(await other).toContain('b');
    expect(asked.flat()).toEqual(expect.arrayContaining(['a', 'b']));
  });

  test('may ask again later', async () => {
    const { asked, frame, pass } = aPage();
    const one = frame('a');
    for (const _ of [1, 2]) {
      const read = one.read({ id: 'a' });
      await pass(150);
      await read;
    }
    expect(asked).toEqual([['a'], ['a']]);
  });
});
