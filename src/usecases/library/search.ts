import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { maySeeLesson, maySeeTemplate } from '../../domain/library/library-rights';
import { wordsOf } from '../../domain/library/search-text';
import type { LibraryQuery, UsedTemplate, WithGrant } from '../../storage/library/stores';
import type { Lesson } from '../../domain/library/lesson';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { grantsAt, type Grants } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { lessonView, templateView } from './views';

type Input = OperationInput<'library.search'>;
type Output = OperationOutput<'library.search'>;

const pageSize = 20;
/** A home that the viewer was not seen in for a day is asked about only when it is opened. */
const grantLooksBackMs = 24 * 60 * 60_000;

/**
 * The library of a place, and as far as wished what other homes offer. What is found elsewhere is
 * shown on a fresh grant only: places whose grant is old are asked of Jira in one call.
 */
export async function searchLibrary(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  const { accountId } = actor;
  const own = placeOf(input.place);
  const known = await ports.stores.grants.of(accountId, [own]);
  requireBrowse((await grantsAt(ports, actor, [own], known)).atPlace(own));
  const query: LibraryQuery = {
    ...{ accountId, words: wordsOf(input.query), offset: input.offset, limit: pageSize + 1 },
    home: input.wide ? null : input.place,
    grantsSince: ports.clock() - grantLooksBackMs,
  };
  const found = await cardsOf(ports, actor, input.kind, query);
  return {
    asOf: momentNow(ports.clock),
    found: found.slice(0, pageSize).flatMap((card) => card ?? []),
    nextOffset: found.length > pageSize ? input.offset + pageSize : null,
  };
}

type Card = Output['found'][number];

/** One entry a row, null for what the viewer may not see after all. */
async function cardsOf(
  ports: Ports,
  actor: Actor,
  kind: Input['kind'],
  query: LibraryQuery,
): Promise<(Card | null)[]> {
  const { lessons, templates } = ports.stores.library;
  if (kind === 'lesson') {
    const found = await lessons.search(query);
    const grants = await proven(ports, actor, found);
    return found.map(({ item }) => lessonCard(actor, item, grants));
  }
  const found = await templates.search(query);
  const grants = await proven(ports, actor, found);
  return found.map((each) => templateCard(actor, each, grants));
}

const proven = (
  ports: Ports,
  actor: Actor,
  found: readonly WithGrant<Pick<Lesson, 'home'>>[],
): Promise<Grants> =>
  grantsAt(
    ports,
    actor,
    [...new Set(found.map(({ item }) => placeOf(item.home)))],
    found.map(({ grant }) => grant),
  );

function lessonCard(actor: Actor, lesson: Lesson, grants: Grants): Card | null {
  const grant = grants.at(lesson.home);
  if (!maySeeLesson(actor, lesson, grant)) return null;
  return { kind: 'lesson', lesson: lessonView(actor, lesson, grant) };
}

function templateCard(actor: Actor, { item, counts }: UsedTemplate, grants: Grants): Card | null {
  const grant = grants.at(item.home);
  if (!maySeeTemplate(actor, item, grant)) return null;
  return { kind: 'template', template: templateView(actor, item, grant, counts) };
}
