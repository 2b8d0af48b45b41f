import type { OperationOutput } from '../../contract/operations';
import type { Moment } from '../../domain/calendar';
import type { CloseRecord } from '../../domain/close';
import { changesBetween, sideBySide, type FieldTold } from '../../domain/history';
import { Refused } from '../../domain/refusal';
import type { Versioned } from '../../domain/versioned';
import type { LinkEvent, PastQuery } from '../../storage/past';
import type { Ports } from '../ports';
import { momentNow } from '../moment';

type Page = OperationOutput<'objective.history'>;
type Entry = Page['entries'][number];
type Place = NonNullable<Page['nextBefore']>;
type Comparison = OperationOutput<'objective.versions'>;

/** A version and its fields as the reader may know them. */
export interface ToldVersion {
  readonly head: Versioned;
  readonly fields: readonly FieldTold[];
}

/** What a history is made of. */
export interface Past {
  readonly id: string;
  /** Newest first. */
  read(query: PastQuery): Promise<ToldVersion[]>;
  /** Those whose closing ends the item, and the key result whose links count. */
  readonly subjectIds: readonly string[];
  readonly keyResultId: string | null;
}

const pageSize = 50;

/**
 * One page: two statements, for the versions and for what happened beside them. Each list is read
 * one further than it may show: the page ends, for both, at the moment where the first of them does,
 * and the next one begins there.
 */
export async function historyPage(ports: Ports, past: Past, before?: Place): Promise<Page> {
  const [versions, { closes, links }] = await Promise.all([
    past.read({
      ...{ id: past.id, upTo: before ? before.version - 1 : null, limit: pageSize + 1 },
    }),
    ports.stores.past.events(past.subjectIds, past.keyResultId, {
      ...{ before: before?.at ?? null, moments: pageSize + 1 },
    }),
  ]);
  const end = latest(lastShown(versions.map(({ head }) => head.at)), lastShown(momentsOf(links)));
  const isShown = ({ at }: { readonly at: Moment }): boolean => end === null || at >= end;
  const room = versions.slice(0, pageSize);
  // Of versions the number is the order: no clock that went back may hide one.
  const shown = room.slice(0, room.findLastIndex(({ head }) => isShown(head)) + 1);
  const beside = [...closes.map(closedEntry), ...links.map(linkEntry)].filter(isShown);
  const entries = [
    ...beside,
    ...shown.map((told, index) => versionEntry(told, versions[index + 1])),
  ];
  return {
    asOf: momentNow(ports.clock),
    entries: entries.sort((a, b) => (a.at < b.at ? 1 : Number(a.at === b.at) - 1)),
    nextBefore: end === null ? null : { at: end, version: placeAfter(shown, versions, before) },
  };
}

/** Newest first. */
const momentsOf = (links: readonly LinkEvent[]): Moment[] =>
  [...new Set(links.map(({ at }) => at))].sort().reverse();

/** The oldest moment that a page has room for; null where it has room for all. */
const lastShown = (moments: readonly Moment[]): Moment | null =>
  moments.length > pageSize ? (moments[pageSize - 1] ?? null) : null;

const latest = (one: Moment | null, other: Moment | null): Moment | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The version before which the next page begins: the oldest told, or where this page began. */
function placeAfter(
  shown: readonly ToldVersion[],
  read: readonly ToldVersion[],
  before: Place | undefined,
): number {
  return shown.at(-1)?.head.version ?? before?.version ?? (read[0]?.head.version ?? 0) + 1;
}

function versionEntry({ head, fields }: ToldVersion, older: ToldVersion | undefined): Entry {
  const { version, at, by, reason } = head;
  const changes = older === undefined ? [] : changesBetween(older.fields, fields);
  return { kind: 'version', version, at, by, reason, changes };
}

const closedEntry = ({ subject, outcome, score, note, at, by }: CloseRecord): Entry => ({
  kind: 'closed',
  ...{ subject, outcome, score, note, at, by },
});

function linkEntry({ linked, at, by, added }: LinkEvent): Entry {
  if ('jql' in linked) return { kind: 'rule', at, by, added, jql: linked.jql };
  return { kind: 'links', at, by, added, count: linked.count, issueIds: [...linked.issueIds] };
}

/** Two versions side by side; refuses `not-found` where there is no such version. */
export async function compareVersions(
  ports: Ports,
  past: Pick<Past, 'id' | 'read'>,
  versions: readonly [number, number],
): Promise<Comparison> {
  const [before, after] = await Promise.all(
    versions.map(async (version, index) => {
      const [told] = await past.read({ id: past.id, upTo: version, limit: 1 });
      if (told?.head.version !== version) {
        throw new Refused('not-found', { field: `versions.${String(index)}` });
      }
      return told;
    }),
  );
  if (!before || !after) throw new Refused('unexpected');
  return {
    asOf: momentNow(ports.clock),
    versions: [before, after].map(({ head: { version, at, by } }) => ({ version, at, by })),
    fields: sideBySide(before.fields, after.fields),
  };
}
