import type { Locale } from '../../contract/locales';
import type { Actor } from '../../domain/actor';
import { holds } from '../../domain/adf/append';
import type { Doc } from '../../domain/adf/blocks';
import { plainLines } from '../../domain/adf/plain-lines';
import { Refused } from '../../domain/refusal';
import { retroDocument, retroOnPage } from '../../domain/retro-document';
import type { Retrospective } from '../../domain/retrospective';
import { mayBrowse } from '../../domain/rights';
import type { Shown } from '../../domain/visibility';
import type { CountedCard, Looking } from '../../storage/retro/stores';
import { lessonsOf } from '../library/lessons-of';
import { present } from '../moment';
import type { Ports } from '../ports';
import { grantAtPage } from '../rights/page-grant';
import { factsFor } from './facts';
import type { OpenRetro } from './load';

const cardsAtOnce = 500;

/** A macro of a page, and in which language it is written down. */
export interface ExportWish {
  readonly contentId: string;
  readonly localId: string;
  readonly language: Locale;
  /** What people wrote into the macro, a document; undefined without. */
  readonly body?: unknown;
  /** Everybody who reads the page will: what only named people see is counted for everybody. */
  readonly forEverybody?: boolean;
}

/**
 * A retrospective as a document, with what the reader may see of it; null where nobody opened its
 * macro yet. Refuses `not-found` to whoever may not read the page.
 */
export async function exportRetro(
  ports: Ports,
  actor: Actor,
  { contentId, localId, language, body, forEverybody = false }: ExportWish,
): Promise<Doc | null> {
  const { accountId } = actor;
  const found = await ports.stores.retro.retros.ofMacro({ contentId, localId, accountId });
  const grant = await grantAtPage(ports, actor, contentId, found.grant);
  if (!mayBrowse(grant)) throw new Refused('not-found', { field: 'contentId' });
  if (found.known === null) return null;
  const open = { ...found.known, grant };
  return written(ports, actor, open, { language, notes: plainLines(body), forEverybody });
}

interface Writing extends Required<Pick<ExportWish, 'language' | 'forEverybody'>> {
  readonly notes: readonly string[];
}

const isForMany = ({ visibility }: Shown): boolean => visibility.kind !== 'people';

async function written(
  ports: Ports,
  actor: Actor,
  open: OpenRetro,
  { language, notes, forEverybody }: Writing,
): Promise<Doc> {
  const { retro } = open;
  const { asOf, settings } = await present(ports);
  const say = ports.wording.retroDocument(language, settings.timeZone);
  if (!forEverybody && (await standsOnPage(ports, retro))) {
    return retroOnPage({ retro, notes, asOf }, say);
  }
  const [facts, cards, { causes, actions }, learned] = await Promise.all([
    factsFor(ports, actor, open, forEverybody ? isForMany : undefined),
    allCards(ports, { retro, accountId: actor.accountId }),
    ports.stores.retro.changedParts(retro.id, null),
    lessonsOf(ports, actor, { retroId: retro.id }),
  ]);
  return retroDocument(
    {
      ...{ retro, notes, asOf },
      ...{ objectives: facts.objectives, hidden: facts.hidden },
      cards: cards.map(({ card, votes }) => ({ ...card, votes })),
      ...{ causes: causes.shown, actions: actions.shown },
      ...{ lessons: learned.lessons, hiddenLessons: learned.hidden },
      issueAddress: (key) => `/browse/${key}`,
    },
    say,
  );
}

/** Whether it was written into its page, which is exported too: once is enough. */
async function standsOnPage(
  ports: Ports,
  { id, contentId, lockedAt }: Retrospective,
): Promise<boolean> {
  if (lockedAt === null) return false;
  const page = await ports.confluence.readPage(contentId);
  return page !== null && holds(page.body, id);
}

async function allCards(ports: Ports, looking: Looking): Promise<CountedCard[]> {
  const { cards } = ports.stores.retro;
  const all: CountedCard[] = [];
  let after: { at: string; id: string } | null = null;
  for (;;) {
    const page: CountedCard[] = await cards.changed(looking, {
      since: null,
      after,
      limit: cardsAtOnce,
    });
    all.push(...page);
    const last: CountedCard | undefined = page.at(-1);
    if (last === undefined || page.length < cardsAtOnce) return all;
    after = { at: last.card.changedAt, id: last.card.id };
  }
}
