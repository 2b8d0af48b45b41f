import { people } from '../../jira/people';
import type { Site } from '../../site/types';
import { createClient, type Client } from '../client';
import { dayMs, hourMs, play, type Step } from '../timeline';
import { backlogStory } from './backlog';
import { epicSteps, issueSteps, type IssueIds } from './issue-steps';
import { lastCycleStories } from './last-cycle';
import { objectiveSteps, type ItemsByTitle } from './objective-steps';
import { otherStories } from './pay-and-platform';
import { platformStories } from './platform';
import { shopStory } from './shop';
import { strategySteps } from './strategy-steps';
import type { ObjectiveStory, TeamKey } from './story-types';
import { teams } from './teams';
import { seedShelf } from './shelf';
import { seedWiki } from './wiki';

const cycleDays = 92;
const yearDays = 365;
/** The running cycle is on its 42nd day today. */
const daysGone = 41;

/** How long before `now` the company's story starts: the site's clock must stand at or before that moment. */
export const storyMs = (daysGone + cycleDays + 10) * dayMs;

interface Box {
  readonly name: string;
  readonly start: number;
  /** Days. */
  readonly length: number;
  id: string;
  version: number;
}

const calendarDay = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);

function cycleName(start: number, length: number): string {
  const month = (epochMs: number) =>
    new Date(epochMs).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
  const end = start + (length - 1) * dayMs;
  return `${month(start)} – ${month(end)} ${String(new Date(end).getUTCFullYear())}`;
}

function addProjects(site: Site): Map<TeamKey, string> {
  const ids = new Map<TeamKey, string>();
  for (const team of teams) {
    const accounts = (names: readonly (keyof typeof people)[]) =>
      names.map((name) => people[name].accountId);
    const project = site.jira.setup.addProject({
      key: team.key,
      name: team.name,
      leadId: people[team.lead].accountId,
      roles: {
        Administrators: accounts([team.lead]),
        Developers: accounts(team.developers),
        Viewers: accounts(team.viewers),
      },
      everyone: team.open ? 'Viewers' : null,
    });
    ids.set(team.key, project.id);
  }
  return ids;
}

function cycleSteps(client: Client, box: Box, closes: boolean): Step[] {
  const home = { kind: 'site' } as const;
  const dates = {
    startsOn: calendarDay(box.start),
    endsOn: calendarDay(box.start + (box.length - 1) * dayMs),
  };
  const step = (day: number, act: () => Promise<{ id: string; version: number }>): Step => ({
    at: box.start + day * dayMs + 7 * hourMs,
    run: async () => void Object.assign(box, await act()),
  });
  const { name } = box;
  return [
    step(-7, () => client.call('admin', 'cycle.create', { home, name, ...dates })),
    step(0, () => client.call('admin', 'cycle.publish', { id: box.id, version: box.version })),
    ...(closes
      ? [
          step(cycleDays + 3, () =>
            client.call('admin', 'cycle.close', { id: box.id, version: box.version }),
          ),
        ]
      : []),
  ];
}

const leadOf = (team: TeamKey) => teams.find(({ key }) => key === team)?.lead ?? 'admin';

/** What the teams do beside their goals. */
function backlogSteps(client: Client, start: number, now: number): Step[] {
  return backlogStory.flatMap(({ team, epics, issues }) => {
    const scene = { client, issueIds: new Map(), team, by: leadOf(team), start, until: now };
    return [
      ...epics.flatMap((epic) => epicSteps(scene, epic)),
      ...issues.flatMap((issue) => issueSteps(scene, issue, issue.type ?? 'Story')),
    ];
  });
}

function storySteps(
  site: Site,
  client: Client,
  projects: Map<TeamKey, string>,
  boxes: Record<ObjectiveStory['cycle'], Box>,
  items: ItemsByTitle,
  now: number,
): Step[] {
  const issueIds: IssueIds = new Map();
  return [...lastCycleStories, ...shopStory, ...otherStories, ...platformStories].flatMap(
    (story) => {
      const { start } = boxes[story.cycle];
      const scene = { client, issueIds, items, start, until: now };
      const by = leadOf(story.team);
      const epics = story.keyResults.flatMap((keyResult) =>
        keyResult.kind === 'issues' && keyResult.epic ? [keyResult.epic] : [],
      );
      const found = story.keyResults.flatMap((keyResult) =>
        keyResult.kind === 'issues' ? (keyResult.rule?.issues ?? []) : [],
      );
      const ofTeam = { ...scene, team: story.team, by };
      return [
        ...epics.flatMap((epic) => epicSteps(ofTeam, epic)),
        ...found.flatMap((issue) => issueSteps(ofTeam, issue, issue.type ?? 'Task')),
        ...objectiveSteps(
          {
            ...scene,
            by,
            cycleId: () => boxes[story.cycle].id,
            projectId: projects.get(story.team) ?? '',
            length: cycleDays,
          },
          story,
        ),
      ];
    },
  );
}

/**
 * Tells the story of a small company through the app's operations and Jira's API, from a quarter ago to `now`
 * (epoch milliseconds); the site's clock has to stand `storyMs` before it.
 */
export async function seedCompany(site: Site, now: number): Promise<void> {
  const client = createClient(site);
  const today = Math.floor(now / dayMs) * dayMs;
  const box = (start: number, length = cycleDays): Box => ({
    ...{ name: cycleName(start, length), start, length },
    ...{ id: '', version: 0 },
  });
  const boxes = {
    last: box(today - (daysGone + cycleDays) * dayMs),
    running: box(today - daysGone * dayMs),
  };
  // A year of strategy lies across both quarters.
  const year = { ...box(boxes.last.start - 3 * dayMs, yearDays), name: 'Strategy of the year' };
  const items: ItemsByTitle = new Map();
  site.forge.install(people.admin.accountId);
  await site.settle();
  const projects = addProjects(site);
  await play(site, [
    ...cycleSteps(client, boxes.last, true),
    ...cycleSteps(client, boxes.running, false),
    ...cycleSteps(client, year, false),
    ...storySteps(site, client, projects, boxes, items, now),
    ...strategySteps({ client, items, cycleId: () => year.id, start: boxes.running.start }),
    ...backlogSteps(client, boxes.running.start, now),
  ]);
  if (now > site.clock.now()) site.clock.set(now);
  const projectId = projects.get('SHOP') ?? '';
  const { retroId, spaceId } = await seedWiki({
    ...{ site, client, projectId },
    ...{ cycleId: boxes.last.id, cycleName: boxes.last.name },
  });
  await seedShelf({
    ...{ client, projectId, retroId },
    user: { by: 'noor', projectId: projects.get('PAY') ?? '', spaceId },
  });
  await site.settle();
}
