import type { AtSize } from './growth';
import type { Measured } from './measure';
import { table, whole } from './table';

/** How often in the busiest minute, and in the whole hour. */
type Times = readonly [minute: number, hour: number];

const people = 200;
/** Two in three have the screen before them, and look every five seconds; the others every thirty. */
const attended = 130;
const looksAMinute = attended * 12 + (people - attended) * 2;
/**
 * Something is written all the time, so that every look of a screen finds it old. It then looks less and
 * less often, until every 40 seconds.
 */
const reloadsAMinute = people * 1.5;
const eventsAnHour = 3_000;
/** A bulk change: a fifth of the hour's events in one minute. */
const burst = 600;
/** Two key results with a rule of a thousand issues are looked at all the time: each rule is asked every ten minutes. */
const rulesAreAsked = 6;
const ofAMinute = (share: number): Times => [reloadsAMinute * share, reloadsAMinute * share * 60];

/** Who has what open, as a share of all. */
const busiest: Readonly<Record<string, Times>> = {
  'site.revision': [looksAMinute, looksAMinute * 60],
  'issue.get': ofAMinute(0.5),
  'board.get': ofAMinute(0.15),
  'board.get, no past kept': ofAMinute(0.05),
  'keyResult.get, issues': ofAMinute(0.1),
  'objective.get': ofAMinute(0.1),
  'my.get': ofAMinute(0.05),
  'status.get, project': ofAMinute(0.05),
  'lozenge of an issue': [200, 6_000],
  'keyResult.search, a word': [10, 200],
  'board.get, unknown grant': [4, people],
  'event: issue updated': [burst, eventsAnHour],
  'drain of 10': [burst / 20, (eventsAnHour - burst) / 10],
  'drain of 100': [burst / 200, burst / 200],
  'issueLink.add, 1,000 issues': [1, 2],
  'drain that reads 1,000 histories': [1, 2],
  'issueRule.refresh, two rules': [1, 2 * rulesAreAsked],
  'schedule every-hour, 200 rules due': [1, 1],
  'schedule every-five-minutes, 500 figures to keep': [1, 12],
};

interface Part extends Measured {
  readonly name: string;
  readonly times: Times;
}

function partsOf({ cases }: AtSize): Part[] {
  return Object.entries(busiest).map(([name, times]) => {
    const found = cases.find((each) => each.name === name);
    if (!found) throw new Error(`${name} was not measured`);
    return { name, times, ...found.measured };
  });
}

const sum = (parts: readonly Part[], of: (part: Part) => number): number =>
  parts.reduce((total, part) => total + of(part), 0);

/** What the busiest hour of such a site would take, put together from what each part of it took alone. */
export function busyHour(site: AtSize): string {
  const parts = partsOf(site);
  const seconds = ({ times, sqlMs }: Part): number => (times[0] * sqlMs) / 1_000;
  const rows = parts.map((part) => [
    part.name,
    ...part.times.map((times) => whole(Math.round(times))),
    seconds(part).toFixed(1),
    whole(Math.round(part.times[0] * part.cost.statements)),
    whole(Math.round(part.times[0] * part.cost.pushes)),
    whole(Math.round(part.times[1] * part.cost.points)),
  ]);
  const statements = sum(parts, ({ times, cost }) => times[0] * cost.statements) / 60;
  const told = [
    `${sum(parts, seconds).toFixed(1)} s of SQL in the busiest minute (platform: 62.5 s)`,
    `${statements.toFixed(0)} statements a second (platform: 150)`,
    `${whole(Math.round(sum(parts, ({ times, cost }) => times[0] * cost.pushes)))} pushes in that minute (platform: 500)`,
    `${whole(Math.round(sum(parts, ({ times, cost }) => times[1] * cost.points)))} points in the hour (platform: 65,000 for all sites together)`,
  ].join('; ');
  const head = [
    'what',
    'a minute',
    'an hour',
    'SQL s a minute',
    'SQL a minute',
    'pushes a minute',
    'points an hour',
  ];
  const who = `${whole(people)} people with a screen open, ${whole(attended)} of them at it; ${whole(eventsAnHour)} issue events in the hour, ${whole(burst)} of them in one minute; all that is hourly falls into that minute`;
  return `Of ${site.title}: ${who}.\n\n${table(head, rows)}\n\n${told}.`;
}
