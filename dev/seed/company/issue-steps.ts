import { z } from 'zod';
import { people } from '../../jira/people';
import type { Client } from '../client';
import { dayMs, hourMs, type Step } from '../timeline';
import type { ChildStory, EpicStory, Person, TeamKey } from './story-types';

const Created = z.object({ id: z.string(), key: z.string() });
const Transitions = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ name: z.string() }) })),
});

/** Jira's own field for story points. */
const estimateField = 'customfield_10016';

/** Issue ids by summary: how stories refer to issues that exist only once they are played. */
export type IssueIds = Map<string, string>;

interface Scene {
  readonly client: Client;
  readonly issueIds: IssueIds;
  readonly team: TeamKey;
  /** Who files and moves what has no assignee. */
  readonly by: Person;
  /** Epoch milliseconds of the cycle's first day. */
  readonly start: number;
  /** Nothing happens after this moment. */
  readonly until: number;
}

async function create(scene: Scene, story: ChildStory, type: string, epic?: string): Promise<void> {
  const parentId = epic === undefined ? undefined : scene.issueIds.get(epic);
  const fields = {
    project: { key: scene.team },
    issuetype: { name: type },
    summary: story.summary,
    ...(parentId === undefined ? {} : { parent: { id: parentId } }),
    ...(story.points === undefined ? {} : { [estimateField]: story.points }),
    ...(story.labels === undefined ? {} : { labels: story.labels }),
    ...(story.assignee === undefined
      ? {}
      : { assignee: { accountId: people[story.assignee].accountId } }),
  };
  const made = await scene.client.jira(
    scene.by,
    { method: 'POST', path: '/rest/api/3/issue', body: { fields } },
    Created,
  );
  scene.issueIds.set(story.summary, made.id);
}

async function moveTo(scene: Scene, story: ChildStory, status: string): Promise<void> {
  const id = scene.issueIds.get(story.summary);
  const who = story.assignee ?? scene.by;
  const path = `/rest/api/3/issue/${String(id)}/transitions`;
  const { transitions } = await scene.client.jira(who, { method: 'GET', path }, Transitions);
  const transition = transitions.find(({ to }) => to.name === status);
  const fields = story.resolution === undefined ? {} : { resolution: { name: story.resolution } };
  const body = { transition: { id: transition?.id }, ...(status === 'Done' ? { fields } : {}) };
  await scene.client.jira(who, { method: 'POST', path, body }, z.null());
}

/** An issue: filed, started and finished on its days. */
export function issueSteps(scene: Scene, story: ChildStory, type: string, epic?: string): Step[] {
  const at = (day: number, hour: number) => scene.start + day * dayMs + hour * hourMs;
  const steps: Step[] = [
    {
      at: at(story.from ?? 0, epic === undefined ? 8 : 9),
      run: () => create(scene, story, type, epic),
    },
  ];
  if (story.startedOn !== undefined) {
    steps.push({ at: at(story.startedOn, 10), run: () => moveTo(scene, story, 'In Progress') });
  }
  if (story.doneOn !== undefined) {
    steps.push({ at: at(story.doneOn, 14), run: () => moveTo(scene, story, 'Done') });
  }
  return steps.filter((step) => step.at <= scene.until);
}

/** An epic and its children: filed, started and finished on their days; the epic follows its children. */
export function epicSteps(scene: Scene, epic: EpicStory): Step[] {
  const starts = epic.children.flatMap(({ startedOn }) => startedOn ?? []);
  const ends = epic.children.map(({ doneOn }) => doneOn ?? Infinity);
  const whole: ChildStory = {
    summary: epic.summary,
    ...(epic.from === undefined ? {} : { from: epic.from }),
    ...(starts.length === 0 ? {} : { startedOn: Math.min(...starts) }),
    ...(Math.max(...ends) === Infinity ? {} : { doneOn: Math.max(...ends) + 1 }),
  };
  return [
    ...issueSteps(scene, whole, 'Epic'),
    ...epic.children.flatMap((child) =>
      issueSteps(scene, child, child.type ?? 'Story', epic.summary),
    ),
  ];
}
