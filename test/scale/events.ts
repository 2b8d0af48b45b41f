import { people } from '../../dev/jira/people';
import type { JiraIssue } from '../../dev/jira/model/issue';
import { statusId, typeId } from '../support/jira-work';
import { drainBudget, eventBudget } from './budget';
import { largeCases, spendNothing, sqlNow } from './hourly';
import type { Case } from './measure';
import { quietEpic } from './quiet-epic';
import { viewer } from './world';
import type { World } from './world';

const by = { accountId: people.lead.accountId };
const silently = { ...by, silent: true };
const drainSizes = [1, 10, 100, 1_000];
const longerThanAnyDelayMs = 5_000;

/** Everything that waits for its moment has run. */
async function letTimePass({ site }: World): Promise<void> {
  site.clock.set(site.clock.now() + longerThanAnyDelayMs);
  await site.settle();
}

const linkTo = ({ client, scene }: World, issueId: string) =>
  client.call(viewer, 'issueLink.add', { keyResultId: scene.keyResultId, issueIds: [issueId] });

/** What one product event costs before anything is read. */
function eventCases(world: World, runs: number): Case[] {
  const { site, scene } = world;
  const { work } = site.jira;
  const { projectId } = scene;
  const story = { projectId, typeId: typeId.story, summary: 'Work' };
  const fresh = new Map<number, string>();
  const quietly = (run: number) =>
    Promise.resolve(void fresh.set(run, work.create(story, silently).id));
  const event = (name: string, act: (run: number) => void, prepare?: Case['prepare']): Case => ({
    ...{ name, runs, kind: 'trigger', budget: eventBudget },
    prepare: async (run) => {
      await letTimePass(world);
      await prepare?.(run);
    },
    act: async (run) => {
      act(run);
      await site.settle();
    },
  });
  return [
    event('event: issue created', () => void work.create(story, by)),
    event('event: issue updated', (run) => {
      work.edit(scene.issueId, { summary: `Work ${String(run)}` }, by);
    }),
    event('event: issue deleted', (run) => work.remove(fresh.get(run) ?? '', by), quietly),
  ];
}

/** Moves so many issues that are in scope, unseen, and marks them as their events would. */
async function changeAndMark(world: World, issues: readonly JiraIssue[], run: number) {
  const { site, pool } = world;
  await spendNothing(world);
  const status = run % 2 === 0 ? statusId.done : statusId.toDo;
  for (const { id } of issues) site.jira.work.move(id, { statusId: status }, silently);
  const now = sqlNow(site);
  const marks = issues.map(({ id }) => [id, `bench-${String(run)}`, now]);
  await pool.query('REPLACE INTO dirty_issue (issue_id, token, at) VALUES ?', [marks]);
}

/** Reading what so many events marked. */
async function drainCases(world: World, runs: number): Promise<Case[]> {
  const { site } = world;
  const { epic, children } = quietEpic(world, Math.max(...drainSizes));
  await linkTo(world, epic.id);
  await letTimePass(world);
  return drainSizes.map((size) => ({
    name: `drain of ${size.toLocaleString('en-GB')}`,
    runs: Math.max(3, Math.ceil(runs / size)),
    kind: 'consumer',
    budget: drainBudget(size),
    prepare: (run) => changeAndMark(world, children.slice(0, size), run),
    act: async () => {
      await site.forge.runSchedule('every-five-minutes');
      await letTimePass(world);
    },
  }));
}

/** What people say of a number: a value, and a check-in with one. */
function writeCases({ client, scene }: World, runs: number): Case[] {
  const keyResultId = scene.numberId;
  const says = { value: 40, confidence: 6, note: 'Going on' };
  return [
    {
      ...{ name: 'measurement.record', runs, kind: 'resolver', budget: {} },
      act: () => client.call('admin', 'measurement.record', { keyResultId, value: 30 }),
    },
    {
      ...{ name: 'checkIn.post', runs, kind: 'resolver', budget: {} },
      act: () => client.call('admin', 'checkIn.post', { keyResultId, parts: [], ...says }),
    },
  ];
}

/** What people write, and what runs in the background: events, drains, the link of a great epic, schedules. */
export async function backgroundCases(world: World, runs: number): Promise<Case[]> {
  const few = Math.ceil(runs / 5);
  const epics = new Map<number, string>();
  return [
    ...eventCases(world, few),
    ...(await drainCases(world, few)),
    {
      name: 'issueLink.add, epic with 200 children',
      runs: Math.max(3, Math.ceil(runs / 20)),
      kind: 'resolver',
      budget: {},
      prepare: async (run) => {
        await spendNothing(world);
        epics.set(run, quietEpic(world, 200).epic.id);
      },
      act: (run) => linkTo(world, epics.get(run) ?? ''),
    },
    ...writeCases(world, few),
    // Every hour the keys of the app's own permissions are read anew, and what changed is searched.
    ...(
      [
        ['every-five-minutes', 0, 0],
        ['every-hour', 2, 1],
      ] as const
    ).map(([key, rest, pushes]) => ({
      ...{ name: `schedule ${key}, nothing to do`, runs: few, kind: 'schedule' as const },
      ...{ budget: { rest, pushes }, prepare: () => letTimePass(world) },
      act: async () => void (await world.site.forge.runSchedule(key)),
    })),
    ...(await largeCases(world, few)),
  ];
}
