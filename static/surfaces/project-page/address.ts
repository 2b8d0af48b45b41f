import { statuses, type Status } from '../../../src/domain/judgement';

/** Where on the page the reader is: all of it stands in the browser's address. */
export interface Address {
  /** The key result that is open; null for the board. */
  readonly keyResultId: string | null;
  /** The chosen cycle; null for the running one. */
  readonly cycleId: string | null;
  readonly status: Status | null;
  /** Null for the board. */
  readonly view: 'alignment' | null;
}

const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const known: readonly string[] = statuses;

const isStatus = (text: string | null): text is Status => text !== null && known.includes(text);
const idOrNull = (text: string | null | undefined): string | null =>
  text !== null && text !== undefined && id.test(text) ? text : null;

/** Reads `/kr/<id>?cycle=<id>&status=at-risk&view=alignment`; what makes no sense is left out. */
export function readAddress(pathname: string, search: string): Address {
  const query = new URLSearchParams(search);
  const status = query.get('status');
  return {
    keyResultId: idOrNull(/\/kr\/([^/]+)\/?$/.exec(pathname)?.[1]),
    cycleId: idOrNull(query.get('cycle')),
    status: isStatus(status) ? status : null,
    view: query.get('view') === 'alignment' ? 'alignment' : null,
  };
}

/** The address as text, relative to the page. */
export function writeAddress({ keyResultId, cycleId, status, view }: Address): string {
  const query = new URLSearchParams({
    ...(cycleId === null ? {} : { cycle: cycleId }),
    ...(status === null ? {} : { status }),
    ...(view === null ? {} : { view }),
  }).toString();
  const path = keyResultId === null ? '/' : `/kr/${keyResultId}`;
  return query === '' ? path : `${path}?${query}`;
}
