import type { OperationRequest } from '../../../src/contract/operations';
import { people } from '../../jira/people';
import type { Client } from '../client';
import { dayMs, hourMs, type Step } from '../timeline';
import type { IssueIds } from './issue-steps';
import type { KeyResultStory, ObjectiveStory, Person } from './story-types';

/** Objectives and key results by their titles, as they come to be. */
export type ItemsByTitle = Map<
  string,
  { readonly kind: 'objective' | 'keyResult'; readonly id: string }
>;

export interface ObjectiveScene {
  readonly client: Client;
  readonly issueIds: IssueIds;
  readonly items: ItemsByTitle;
  readonly cycleId: () => string;
  readonly projectId: string;
  /** Who writes it down; its owner takes it from there. */
  readonly by: Person;
  /** Epoch milliseconds of the cycle's first day. */
  readonly start: number;
  /** Days of the cycle. */
  readonly length: number;
  readonly until: number;
}

type NewKeyResult = NonNullable<OperationRequest<'objective.create'>['keyResults']>[number];

function newKeyResult(story: KeyResultStory): NewKeyResult {
  const measure =
    story.kind === 'issues'
      ? { kind: story.kind }
      : {
          kind: story.kind,
          unit: story.unit,
          direction: story.direction,
          baseline: story.baseline,
          target: story.target,
        };
  return {
    title: story.title,
    ownerId: people[story.owner].accountId,
    measure,
    ...(story.weight === undefined ? {} : { weight: story.weight }),
    ...(story.cadenceDays === undefined ? {} : { cadenceDays: story.cadenceDays }),
  };
}

/** An objective from its first draft to its close, with links and check-ins on their days. */
export function objectiveSteps(scene: ObjectiveScene, story: ObjectiveStory): Step[] {
  const at = (day: number, hour: number) => scene.start + day * dayMs + hour * hourMs;
  const made = { id: '', version: 0, keyResultIds: [] as string[] };
  const idOf = (index: number) => made.keyResultIds[index] ?? '';
  const day = story.publishedOn ?? 4;
  const steps: Step[] = [
    { at: at(day, 9.5), run: () => write(scene, story, made) },
    { at: at(day, 11), run: () => link(scene, story, idOf) },
    ...checkInSteps(scene, story, idOf, at),
  ];
  if (story.publishedOn !== null) {
    steps.push({
      at: at(day, 12),
      run: async () => {
        const { id, version } = made;
        made.version = (
          await scene.client.call(story.owner, 'objective.publish', { id, version })
        ).version;
      },
    });
  }
  if (story.end) steps.push({ at: at(scene.length + 1, 10), run: () => close(scene, story, made) });
  return steps.filter((step) => step.at <= scene.until);
}

interface Made {
  id: string;
  version: number;
  keyResultIds: string[];
}

async function write(scene: ObjectiveScene, story: ObjectiveStory, made: Made): Promise<void> {
  const objective = await scene.client.call(scene.by, 'objective.create', {
    cycleId: scene.cycleId(),
    home: { kind: 'project', projectId: scene.projectId },
    title: story.title,
    why: story.why,
    commitment: story.commitment,
    ownerId: people[story.owner].accountId,
    keyResults: story.keyResults.map(newKeyResult),
  });
  made.id = objective.id;
  made.version = objective.version;
  made.keyResultIds = objective.keyResults.map(({ id }) => id);
  scene.items.set(story.title, { kind: 'objective', id: made.id });
  for (const [index, { title }] of story.keyResults.entries()) {
    scene.items.set(title, { kind: 'keyResult', id: made.keyResultIds[index] ?? '' });
  }
}

async function link(
  scene: ObjectiveScene,
  story: ObjectiveStory,
  idOf: (index: number) => string,
): Promise<void> {
  for (const [index, keyResult] of story.keyResults.entries()) {
    if (keyResult.kind !== 'issues') continue;
    const summaries = [
      ...(keyResult.epic ? [keyResult.epic.summary] : []),
      ...(keyResult.alsoLinked ?? []),
    ];
    const issueIds = summaries.flatMap((summary) => scene.issueIds.get(summary) ?? []);
    if (issueIds.length === 0) continue;
    await scene.client.call(story.owner, 'issueLink.add', { keyResultId: idOf(index), issueIds });
  }
}

function checkInSteps(
  scene: ObjectiveScene,
  story: ObjectiveStory,
  idOf: (index: number) => string,
  at: (day: number, hour: number) => number,
): Step[] {
  return story.keyResults.flatMap((keyResult, index) =>
    keyResult.checkIns.map(({ on, ...checkIn }) => ({
      at: at(on, 15 + index / 4),
      run: async () => {
        await scene.client.call(keyResult.owner, 'checkIn.post', {
          keyResultId: idOf(index),
          ...checkIn,
        });
      },
    })),
  );
}

async function close(scene: ObjectiveScene, story: ObjectiveStory, made: Made): Promise<void> {
  if (!story.end) return;
  await scene.client.call(story.owner, 'objective.close', {
    id: made.id,
    version: made.version,
    ...story.end,
    keyResults: story.keyResults.flatMap((keyResult, index) => {
      const id = made.keyResultIds[index];
      return keyResult.end && id !== undefined ? [{ id, ...keyResult.end }] : [];
    }),
  });
}
