import type { Report } from './report';
import { changeAtRandom } from './storm-changes';
import { impossibleFigures, wrongFigures } from './storm-figures';
import { StormTally, tallyHead } from './storm-tally';
import { table, whole } from './table';
import type { World } from './world';

/** Events come in late by up to so much, each on its own: this is what mixes them. */
const delaySeconds = 300;
/** Seconds between two looks at every board. */
const lookEverySeconds = 30;

interface Weather {
  readonly tally: StormTally;
  /** What readers saw meanwhile that cannot be. */
  readonly impossible: readonly string[];
}

/** Lets the site's clock run second by second, schedules and readers included, until everything has arrived and been read. */
async function weather(world: World): Promise<Weather> {
  const { site } = world;
  const impossible: string[] = [];
  const tally = new StormTally();
  const unsubscribe = site.forge.ledger.subscribe(() => tally.take(site.forge.ledger));
  const minutes = 3 * (delaySeconds / 60);
  for (let second = 1; second <= 60 * minutes; second += 1) {
    site.clock.set(site.clock.now() + 1_000);
    if (second % 300 === 0) await site.forge.runSchedule('every-five-minutes');
    const look = second % lookEverySeconds === 0;
    const [seen] = await Promise.all([look ? impossibleFigures(world) : [], site.settle()]);
    impossible.push(...seen);
  }
  unsubscribe();
  tally.take(site.forge.ledger);
  return { tally, impossible };
}

/**
 * Issue events, each twice, each late by a chance of its own, under the platform's limits; prints what they
 * took and answers which figures are wrong at the end.
 */
export async function storm(world: World, events: number, report: Report): Promise<string[]> {
  const { site } = world;
  const { faults, ledger } = site.forge;
  await site.settle();
  ledger.clear();
  faults.set({ eventsDoubled: 1, eventsDelayedSeconds: delaySeconds });
  changeAtRandom(site.jira, events);
  const startedAt = performance.now();
  const { tally, impossible } = await weather(world);
  const seconds = (performance.now() - startedAt) / 1_000;
  faults.reset();
  report.say(
    'storm',
    `${whole(events)} issue events in five minutes, each twice, in no order:\n\n${table(tallyHead, tally.rows())}`,
  );
  const wrong = [...impossible, ...(await wrongFigures(world))];
  const end = wrong.length === 0 ? 'every figure equals a count made in Jira' : wrong.join('\n');
  report.say('storm', `${seconds.toFixed(0)} s of real time; ${tally.peaks()}; at the end ${end}.`);
  return wrong;
}
