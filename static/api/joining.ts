interface Wish {
  readonly id: string;
}

/** How frames that want the same kind of thing reach each other and the app. */
export interface JoiningParts<W extends Wish, A> {
  /** Tells the other frames what this one wants. */
  say(wish: W): unknown;
  /** Gives the other frames an answer. */
  tell(answer: A): unknown;
  hear(onWish: (wish: W) => void, onAnswer: (answer: A) => void): void;
  ask(wishes: readonly W[]): Promise<A>;
  /** Of the wishes that an answer is about. */
  idsIn(answer: A): readonly string[];
  pause(ms: number): Promise<void>;
}

const gatherMs = 150;
/** Longer than the app usually takes. */
const patienceMs = 4_000;
const most = 20;

/**
 * Frames of one page that want something at about the same time are asked for by one of them: the one
 * whose id comes first. Whoever hears nothing asks for itself, so a lost message costs time only.
 */
export class Joining<W extends Wish, A> {
  private readonly waiting = new Map<string, W>();
  private readonly answers = new Set<(answer: A) => void>();
  private mine: W | null = null;

  constructor(private readonly parts: JoiningParts<W, A>) {
    parts.hear(
      (wish) => this.note(wish),
      (answer) => this.take(answer),
    );
  }

  async read(wish: W): Promise<A> {
    this.mine = wish;
    this.waiting.set(wish.id, wish);
    const heard = this.next(wish.id);
    this.parts.say(wish);
    await this.parts.pause(gatherMs);
    if (!this.waiting.has(wish.id)) return heard;
    const [first] = [...this.waiting.keys()].sort();
    if (first === wish.id) return this.askFor([...this.waiting.values()]);
    const lost = this.parts.pause(patienceMs).then(() => null);
    return (await Promise.race([heard, lost])) ?? this.askFor([wish]);
  }

  /** A frame that came later learns who is waiting already. */
  private note(wish: W): void {
    if (this.waiting.has(wish.id)) return;
    this.waiting.set(wish.id, wish);
    if (this.mine !== null && this.waiting.has(this.mine.id)) this.parts.say(this.mine);
  }

  private take(answer: A): void {
    for (const id of this.parts.idsIn(answer)) this.waiting.delete(id);
    for (const listener of [...this.answers]) listener(answer);
  }

  private next(id: string): Promise<A> {
    return new Promise((resolve) => {
      const listener = (answer: A): void => {
        if (!this.parts.idsIn(answer).includes(id)) return;
        this.answers.delete(listener);
        resolve(answer);
      };
      this.answers.add(listener);
    });
  }

  private async askFor(wishes: readonly W[]): Promise<A> {
    const asked = wishes.slice(0, most);
    const answer = await this.parts.ask(asked);
    this.take(answer);
    this.parts.tell(answer);
    return answer;
  }
}
