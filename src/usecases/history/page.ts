import type { OperationOutput } from '../../contract/operations';
import type { CloseRecord } from '../../domain/close';
import { changesBetween, sideBySide, type FieldTold } from '../../domain/history';
import { Refused } from '../../domain/refusal';
import type { Versioned } from '../../domain/versioned';
import type { LinkEvent, PastQuery } from '../../storage/past';
import type { Ports } from '../ports';
import { momentNow } from '../moment';

type Page = OperationOutput<'objective.history'>;
type Entry = Page['entries'][number];
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
 * One page: two statements, for the versions and for what happened beside them. It reads one version
 * more to tell what the oldest one changed, and the one before the page to know where that ended.
 */
export async function historyPage(ports: Ports, past: Past, before?: number): Promise<Page> {
  const known = before === undefined ? 0 : 1;
  const versions = await past.read({
    id: past.id,
    upTo: before ?? null,
    limit: known + pageSize + 1,
  });
  const shown = versions.slice(known, known + pageSize);
  const older = versions[known + pageSize];
  const { closes, links } = await ports.stores.past.events(past.subjectIds, past.keyResultId, {
    until: before === undefined ? null : (versions[0]?.head.at ?? null),
    after: older?.head.at ?? null,
  });
  const entries = [
    ...closes.map(closedEntry),
    ...linkEntries(links),
    ...ruleEntries(links),
    ...shown.map((told, index) => versionEntry(told, versions[known + index + 1])),
  ];
  return {
    asOf: momentNow(ports.clock),
    entries: entries.sort((a, b) => (a.at < b.at ? 1 : Number(a.at === b.at) - 1)),
    nextBefore: older === undefined ? null : (shown.at(-1)?.head.version ?? null),
  };
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

/** Issues that came or went together stand in one entry. */
function linkEntries(links: readonly LinkEvent[]): Entry[] {
  const found = new Map<string, LinkEvent & { issueIds: string[] }>();
  for (const link of links) {
    if ('jql' in link.linked) continue;
    const key = `${link.at} ${link.by} ${String(link.added)}`;
    const one = found.get(key) ?? { ...link, issueIds: [] };
    one.issueIds.push(link.linked.issueId);
    found.set(key, one);
  }
  return [...found.values()].map(({ at, by, added, issueIds }) => ({
    kind: 'links',
    ...{ at, by, added, issueIds },
  }));
}

const ruleEntries = (links: readonly LinkEvent[]): Entry[] =>
  links.flatMap(({ linked, at, by, added }) =>
    'jql' in linked ? [{ kind: 'rule', at, by, added, jql: linked.jql }] : [],
  );

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
