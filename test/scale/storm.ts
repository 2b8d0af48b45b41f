import type { OperationOutput } from '../../src/contract/operations';
import { expectedWork } from '../support/expected-work';
import type { Report } from './report';
import { changeAtRandom } from './storm-changes';
import { StormTally } from './storm-tally';
import { table, whole } from './table';
import type { World } from './world';

/** Events come in late by up to so much, each on its own: this is what mixes them. */
const delaySeconds = 300;
/** Somebody looks at every board as often, while the storm goes on. */
const readEverySeconds = 60;
/** May browse every project of the company. */
const judge = 'admin';

type Board = OperationOutput<'board.get'>;

type KeyResult = Board['objectives'][number]['keyResults'][number];

async function fedKeyResults({ site, client }: World): Promise<KeyResult[]> {
  const boards: Board[] = [];
  for (const { id: projectId } of site.jira.store.projects.all()) {
    boards.push(await client.call(judge, 'board.get', { place: { kind: 'project', projectId } }));
  }
  return boards
    .flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults))
    .filter(({ work }) => work !== null);
}

/** Figures that no moment can have, whatever of the storm has been read by then. */
const isImpossible = ({ work }: KeyResult): boolean =>
  work !== null &&
  (work.done + work.inProgress + work.toDo !== work.total ||
    Math.min(work.done, work.inProgress, work.toDo, work.excluded, work.unseen) < 0 ||
    work.credit > work.scope);

/** Key results whose figures differ from a count made straight from Jira. */
async function wrongFigures(world: World): Promise<string[]> {
  const { site, client } = world;
  const { excludedResolutionIds } = await client.call(judge, 'settings.get', {});
  const wrong: string[] = [];
  const fed = await fedKeyResults(world);
  for (const { id } of fed) {
    const { keyResult, links } = await client.call(judge, 'keyResult.get', { id });
    const linked = new Set(links.map(({ issueId }) => issueId));
    const expected = expectedWork(site.jira.store, linked, excludedResolutionIds);
    const [counted, wanted] = [keyResult.work, expected].map((work) => JSON.stringify(work));
    if (counted !== wanted)
      wrong.push(`${keyResult.key}: ${counted ?? ''}, Jira has ${wanted ?? ''}`);
  }
  if (fed.length === 0) wrong.push('no key result is fed by issues');
  return wrong;
}

/** Lets the site's clock run second by second, schedules included, until everything has arrived and been read. */
async function weather(world: World): Promise<{ tally: StormTally; impossible: string[] }> {
  const { site } = world;
  const tally = new StormTally();
  const impossible: string[] = [];
  const unsubscribe = site.forge.ledger.subscribe(() => tally.take(site.forge.ledger));
  const minutes = 3 * (delaySeconds / 60);
  for (let second = 1; second <= 60 * minutes; second += 1) {
    site.clock.set(site.clock.now() + 1_000);
    if (second % 300 === 0) await site.forge.runSchedule('every-five-minutes');
    await site.settle();
    if (second % readEverySeconds !== 0) continue;
    const seen = (await fedKeyResults(world)).filter(isImpossible);
    impossible.push(...seen.map(({ key, work }) => `${key} showed ${JSON.stringify(work)}`));
  }
  unsubscribe();
  tally.take(site.forge.ledger);
  return { tally, impossible };
}

const head = [
  'function',
  'runs',
  'failed',
  'SQL',
  'REST',
  'points',
  'pushes',
  'refused',
  'SQL time',
  'time',
];

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
    `${whole(events)} issue events in five minutes, each twice, in no order:\n\n${table(head, tally.rows())}`,
  );
  const wrong = [...impossible, ...(await wrongFigures(world))];
  const end = wrong.length === 0 ? 'every figure equals a count made in Jira' : wrong.join('\n');
  report.say('storm', `${seconds.toFixed(0)} s of real time; ${tally.peaks()}; at the end ${end}.`);
  return wrong;
}
