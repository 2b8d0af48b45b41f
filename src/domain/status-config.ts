import type { CalendarDate } from './calendar';
import type { Home } from './home';

/** How a status panel on a page looks. */
export const statusLooks = ['panel', 'line', 'table', 'number'] as const;
export type StatusLook = (typeof statusLooks)[number];

/** What it shows: a place in a cycle, one item, or what a saved view finds. */
export const statusSubjects = ['place', 'objective', 'keyResult', 'view'] as const;
export type StatusSubject = (typeof statusSubjects)[number];

/** A status panel as its macro’s settings save it. */
export interface StatusConfig {
  readonly look: StatusLook;
  readonly by: StatusSubject;
  readonly home: Home;
  /** Null: the running cycle. */
  readonly cycleId: string | null;
  /** Empty: every team. */
  readonly team: string;
  /** The objective, key result or saved view. */
  readonly itemId: string | null;
  readonly title: string;
  /** The figures of the end of that day; null is always as of now. */
  readonly frozenOn: CalendarDate | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textIn = (saved: Readonly<Record<string, unknown>>, name: string): string => {
  const value = saved[name];
  return typeof value === 'string' ? value : '';
};
const oneOf = <T extends string>(known: readonly T[], text: string): T | undefined =>
  known.find((each) => each === text);

const id = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const projectId = /^\d{1,19}$/;
const dayIn = (text: string): CalendarDate | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
const idIn = (text: string): string | null => (id.test(text) ? text : null);

/** Settings of an older page keep what is still understood; null where nothing was ever chosen. */
export function readStatusConfig(saved: unknown): StatusConfig | null {
  if (!isRecord(saved)) return null;
  const by = oneOf(statusSubjects, textIn(saved, 'by'));
  if (by === undefined) return null;
  const itemId = idIn(textIn(saved, 'itemId'));
  if (by !== 'place' && itemId === null) return null;
  const home = textIn(saved, 'home');
  return {
    ...{ by, itemId, look: oneOf(statusLooks, textIn(saved, 'look')) ?? 'panel' },
    home: projectId.test(home) ? { kind: 'project', projectId: home } : { kind: 'site' },
    cycleId: idIn(textIn(saved, 'cycleId')),
    team: textIn(saved, 'team').slice(0, 60),
    title: textIn(saved, 'title').slice(0, 255),
    frozenOn: dayIn(textIn(saved, 'frozenOn')),
  };
}

/** The same as a page saves it. */
export const writeStatusConfig = (config: StatusConfig): Record<string, string> => {
  const { look, by, home, cycleId, team, itemId, title, frozenOn } = config;
  return {
    ...{ look, by, team, title, home: home.kind === 'site' ? 'site' : home.projectId },
    ...(cycleId === null ? {} : { cycleId }),
    ...(itemId === null ? {} : { itemId }),
    ...(frozenOn === null ? {} : { frozenOn }),
  };
};
