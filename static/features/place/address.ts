import {
  boardSorts,
  groupings,
  type BoardSort,
  type Grouping,
} from '../../../src/domain/board-order';
import type { Status } from '../../../src/domain/judgement';
import type { Level } from '../../../src/domain/level';
import { tableColumns, type TableColumn } from '../../../src/domain/table-columns';
import { idOrNull, readViewQuery } from '../../../src/domain/view-query';

export const views = [
  'my',
  'board',
  'table',
  'alignment',
  'retrospectives',
  'library',
  'settings',
] as const;
export type View = (typeof views)[number];

const rowKinds = ['keyResult', 'objective'] as const;

/** What is open beside the view, or instead of it. */
export interface Opened {
  readonly kind: 'key-result' | 'objective';
  readonly id: string;
}

/** Where on the page the reader is: all of it stands in the browser's address. */
export interface Address {
  readonly open: Opened | null;
  /** Null: the one the page starts with. */
  readonly view: View | null;
  /** Null: the running one. */
  readonly cycleId: string | null;
  readonly statuses: readonly Status[];
  readonly ownerId: string | null;
  readonly team: string | null;
  readonly level: Level | null;
  readonly words: string;
  readonly groupBy: Grouping;
  /** Of the board. */
  readonly sort: BoardSort;
  /** Only what is archived instead of only what is not. */
  readonly archived: boolean;
  /** What the table lists. */
  readonly of: (typeof rowKinds)[number];
  /** By which the table is sorted. */
  readonly column: TableColumn;
  readonly descending: boolean;
  /** Null: the usual ones. */
  readonly columns: readonly TableColumn[] | null;
}

/** The bare page. */
export const bareAddress: Address = {
  ...{ open: null, view: null, cycleId: null, statuses: [], ownerId: null, team: null },
  ...{ level: null, words: '', groupBy: 'none', sort: 'attention', archived: false },
  ...{ of: 'keyResult', column: 'status', descending: false, columns: null },
};

const paths = { kr: 'key-result', o: 'objective' } as const;
const openPath = /\/(kr|o)\/([^/]+)\/?$/;

const isOne = <T extends string>(known: readonly T[], text: string | null): text is T =>
  text !== null && (known as readonly string[]).includes(text);
const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  isOne(known, text) ? text : null;
const someOf = <T extends string>(known: readonly T[], text: string | null): T[] =>
  (text ?? '').split(',').filter((each): each is T => isOne(known, each));

function openedOf(pathname: string): Opened | null {
  const [, kind, found] = openPath.exec(pathname) ?? [];
  const opened = idOrNull(found);
  if (opened === null) return null;
  return { kind: kind === 'o' ? paths.o : paths.kr, id: opened };
}

/** Reads `/kr/<id>?view=table&status=at-risk,off-track&team=Web`; what makes no sense is left out. */
export function readAddress(pathname: string, search: string): Address {
  const query = new URLSearchParams(search);
  const [by, turned] = (query.get('by') ?? '').split('-');
  const columns = someOf(tableColumns, query.get('columns'));
  return {
    open: openedOf(pathname),
    view: oneOf(views, query.get('view')),
    ...readViewQuery(query),
    groupBy: oneOf(groupings, query.get('group')) ?? bareAddress.groupBy,
    sort: oneOf(boardSorts, query.get('sort')) ?? bareAddress.sort,
    archived: query.get('archived') === 'yes',
    of: oneOf(rowKinds, query.get('of')) ?? bareAddress.of,
    column: oneOf(tableColumns, by ?? null) ?? bareAddress.column,
    descending: isOne(tableColumns, by ?? null) && turned === 'down',
    columns: columns.length === 0 ? null : [...new Set(columns)],
  };
}

/** The part after the question mark: what a saved view keeps. Only what differs from the bare page. */
export function queryOf(address: Address): string {
  const by = `${address.column}${address.descending ? '-down' : ''}`;
  const said: readonly (readonly [string, string | null])[] = [
    ['view', address.view],
    ['cycle', address.cycleId],
    ['status', address.statuses.join(',')],
    ['owner', address.ownerId],
    ['team', address.team],
    ['level', address.level],
    ['words', address.words],
    ['group', address.groupBy === bareAddress.groupBy ? null : address.groupBy],
    ['sort', address.sort === bareAddress.sort ? null : address.sort],
    ['archived', address.archived ? 'yes' : null],
    ['of', address.of === bareAddress.of ? null : address.of],
    ['by', by === bareAddress.column ? null : by],
    ['columns', address.columns?.join(',') ?? null],
  ];
  const given = said.flatMap(([name, text]) =>
    text === null || text === '' ? [] : [[name, text] as [string, string]],
  );
  return new URLSearchParams(given).toString();
}

/** The address as text, relative to the page. */
export function writeAddress(address: Address): string {
  const { open } = address;
  const query = queryOf(address);
  const path = open === null ? '/' : `/${open.kind === 'objective' ? 'o' : 'kr'}/${open.id}`;
  return query === '' ? path : `${path}?${query}`;
}

/** What is asked of board and table, out of the address. */
export const filterOf = ({ statuses: wanted, ownerId, team, level, words }: Address) => ({
  statuses: [...wanted],
  words,
  ...(ownerId === null ? {} : { ownerId }),
  ...(team === null ? {} : { team }),
  ...(level === null ? {} : { level }),
});

/** The address without any filter. */
export const noFilter: Pick<
  Address,
  'statuses' | 'ownerId' | 'team' | 'level' | 'words' | 'archived'
> = {
  statuses: [],
  ownerId: null,
  team: null,
  level: null,
  words: '',
  archived: false,
};

/** Whether anything is filtered out. */
export const isFiltered = (address: Address): boolean =>
  address.statuses.length > 0 ||
  address.words !== '' ||
  address.archived ||
  [address.ownerId, address.team, address.level].some((each) => each !== null);
