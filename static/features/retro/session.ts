import { call } from '../../api/call';
import { currentLocale } from '../../api/locale';
import { frameToken } from '../../api/frame-token';
import type { Screen } from '../../api/use-screen';
import type { OperationRequest } from '../../../src/contract/operations';
import {
  withAction,
  withCards,
  withCause,
  withSettings,
  without,
  type RetroCard,
  type RetroData,
} from './retro-data';

type NewCard = 'id' | 'column' | 'text' | 'isAnonymous';

/** What a viewer can do with an open retrospective; what was written is shown at once. */
export interface RetroSession {
  readonly data: RetroData;
  /** The id is made before, so that a try again writes once. */
  write(card: Pick<OperationRequest<'card.write'>, NewCard>): Promise<void>;
  edit(card: RetroCard, change: { column?: string; text?: string }): Promise<void>;
  removeCard(id: string): Promise<void>;
  stack(id: string, onto: string): Promise<void>;
  unstack(id: string): Promise<void>;
  vote(card: RetroCard, count: number): Promise<void>;
  saveCause(cause: Omit<OperationRequest<'cause.save'>, 'retroId'>): Promise<void>;
  removeCause(id: string): Promise<void>;
  saveAction(action: Omit<OperationRequest<'action.save'>, 'retroId'>): Promise<void>;
  removeAction(id: string): Promise<void>;
  fileAction(action: { id: string; projectId: string; issueTypeId: string }): Promise<void>;
  configure(change: Omit<OperationRequest<'retro.configure'>, 'id'>): Promise<void>;
  lock(): Promise<void>;
  /** Into the page’s own text. */
  writePage(): Promise<void>;
  reload(): Promise<void>;
}

type Parts = Pick<Screen<RetroData>, 'replace' | 'reload'> & { readonly retroId: string };

function cardWrites({ replace, reload, retroId }: Parts) {
  const mine = () => ({ retroId, token: frameToken() });
  const show = (cards: readonly RetroCard[]): void => replace((now) => withCards(now, cards));
  return {
    async write(card) {
      try {
        show([await call('card.write', { ...mine(), ...card })]);
      } catch (error) {
        // Whatever it was refused for should be seen next to the sentence.
        void reload();
        throw error;
      }
    },
    edit: async ({ id }, change) => show([await call('card.edit', { ...mine(), id, ...change })]),
    async removeCard(id) {
      await call('card.remove', { ...mine(), id });
      replace((now) => without(now, id));
      await reload();
    },
    stack: async (id, onto) => show((await call('card.stack', { ...mine(), id, onto })).cards),
    unstack: async (id) => show((await call('card.unstack', { ...mine(), id })).cards),
    async vote({ id }, count) {
      const { card, votesLeft } = await call('vote.set', { ...mine(), cardId: id, count });
      show([card]);
      replace((now) => ({ ...now, retrospective: { ...now.retrospective, votesLeft } }));
    },
  } satisfies Partial<RetroSession>;
}

function partWrites({ replace, retroId }: Parts) {
  return {
    async saveCause(cause) {
      const saved = await call('cause.save', { retroId, ...cause });
      replace((now) => withCause(now, saved));
    },
    async removeCause(id) {
      await call('cause.remove', { retroId, id });
      replace((now) => without(now, id));
    },
    async saveAction(action) {
      const saved = await call('action.save', { retroId, ...action });
      replace((now) => withAction(now, saved));
    },
    async removeAction(id) {
      await call('action.remove', { retroId, id });
      replace((now) => without(now, id));
    },
    async fileAction(action) {
      const filed = await call('action.file', { retroId, ...action });
      replace((now) => withAction(now, filed));
    },
  } satisfies Partial<RetroSession>;
}

export function sessionOf(screen: Screen<RetroData>, data: RetroData): RetroSession {
  const { replace, reload } = screen;
  const { id } = data.retrospective;
  const parts = { replace, reload, retroId: id };
  const settle = async (retrospective: RetroData['retrospective']): Promise<void> => {
    replace((now) => withSettings(now, retrospective));
    await reload();
  };
  return {
    ...cardWrites(parts),
    ...partWrites(parts),
    data,
    reload,
    configure: async (change) => settle(await call('retro.configure', { id, ...change })),
    async writePage() {
      await call('retro.writePage', { id, language: currentLocale() });
    },
    lock: async () => settle(await call('retro.lock', { id })),
  };
}
