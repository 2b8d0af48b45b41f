import { setTimeout as pause } from 'node:timers/promises';
import { answerSchema } from '../../dev/site/answer';
import type { Site } from '../../dev/site/types';
import type { OperationName, OperationRequest } from '../../src/contract/operations';

/** How often an open retrospective looks again while somebody works in it. */
const lookMs = 5_000;
/** Somebody whose write was refused tries again after up to so long. */
const patienceMs = 2_000;

export interface Tally {
  answered: number;
  /** Where the platform had no time left: wished again. */
  busy: number;
  /** Where there was no vote left. */
  refused: number;
}

/** One person with a retrospective open in three windows: writes in one and votes in the others. */
export class Writer {
  private isWriting = true;

  constructor(
    private readonly site: Site,
    readonly accountId: string,
    private readonly retroId: string,
    private readonly tally: Tally,
  ) {}

  /** Resolves when every card and vote was answered; each list of votes is wished for in a window of its own. */
  async work(cardIds: readonly string[], voteFor: readonly (readonly string[])[]): Promise<void> {
    const looking = this.look();
    await Promise.all([this.write(cardIds), ...voteFor.map((ids) => this.vote(ids))]);
    this.isWriting = false;
    await looking;
  }

  async write(cardIds: readonly string[]): Promise<void> {
    for (const id of cardIds) {
      const { retroId } = this;
      const card = { retroId, id, column: 'result', text: id, isAnonymous: false };
      await this.insist('card.write', card);
    }
  }

  private async vote(cardIds: readonly string[]): Promise<void> {
    for (const cardId of cardIds) {
      await this.insist('vote.set', { retroId: this.retroId, cardId, count: 1 });
    }
  }

  private async look(): Promise<void> {
    let since = new Date(this.site.clock.now()).toISOString();
    while (this.isWriting) {
      const asked = new Date(this.site.clock.now()).toISOString();
      if (await this.ask('retro.get', { id: this.retroId, since })) since = asked;
      await pause(lookMs);
    }
  }

  /** The same wish until the app answers it, be it with a no. */
  private async insist<N extends OperationName>(
    operation: N,
    input: OperationRequest<N>,
  ): Promise<void> {
    while (!(await this.ask(operation, input))) await pause(Math.random() * patienceMs);
  }

  private async ask<N extends OperationName>(
    operation: N,
    input: OperationRequest<N>,
  ): Promise<boolean> {
    const { accountId } = this;
    const answer = answerSchema.parse(
      await this.site.forge.invoke({
        ...{ functionKey: operation, moduleKey: 'okr-retrospective', accountId },
        payload: { input, locale: 'en-US' },
      }),
    );
    const isBusy = !answer.ok && answer.refusal.code === 'unavailable';
    this.tally[answer.ok ? 'answered' : isBusy ? 'busy' : 'refused'] += 1;
    return !isBusy;
  }
}
