import type { OperationRequest } from '../../../src/contract/operations';
import { people } from '../../jira/people';
import type { Client } from '../client';
import { dayMs, hourMs, type Step } from '../timeline';
import type { IssueIds } from './issue-steps';
import { measureOf, milestoneIds, type NewMeasure } from './measure-of';
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

const newKeyResult = (story: KeyResultStory, measure: NewMeasure): NewKeyResult => ({
  title: story.title,
  ownerId: people[story.owner].accountId,
  measure,
  ...(story.weight === undefined ? {} : { weight: story.weight }),
  ...(story.cadenceDays === undefined ? {} : { cadenceDays: story.cadenceDays }),
});

/** An objective from its first draft to its close, with links and check-ins on their days. */
export function objectiveSteps(scene: ObjectiveScene, story: ObjectiveStory): Step[] {
  const at = (day: number, hour: number) => scene.start + day * dayMs + hour * hourMs;
  const dayOf = (on: number) => new Date(at(on, 12)).toISOString().slice(0, 10);
  const measures = story.keyResults.map((keyResult) => measureOf(keyResult, dayOf));
  const made: Made = { id: '', version: 0, keyResultIds: [], measures };
  const idOf = (index: number) => made.keyResultIds[index] ?? '';
  const day = story.publishedOn ?? 4;
  const steps: Step[] = [
    { at: at(day, 9.5), run: () => write(scene, story, made) },
    { at: at(day, 11), run: () => link(scene, story, idOf) },
    ...checkInSteps(scene, story, made, at),
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
  readonly measures: readonly NewMeasure[];
}

async function write(scene: ObjectiveScene, story: ObjectiveStory, made: Made): Promise<void> {
  const objective = await scene.client.call(scene.by, 'objective.create', {
    cycleId: scene.cycleId(),
    home: { kind: 'project', projectId: scene.projectId },
    title: story.title,
    why: story.why,
    commitment: story.commitment,
    ownerId: people[story.owner].accountId,
    keyResults: story.keyResults.flatMap((keyResult, index) => {
      const measure = made.measures[index];
      return measure === undefined ? [] : [newKeyResult(keyResult, measure)];
    }),
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
    const { jql } = keyResult.rule ?? {};
    if (jql !== undefined) {
      await scene.client.call(story.owner, 'issueRule.save', { keyResultId: idOf(index), jql });
    }
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
  made: Made,
  at: (day: number, hour: number) => number,
): Step[] {
  return story.keyResults.flatMap((keyResult, index) => {
    const milestones = milestoneIds(made.measures[index]);
    return keyResult.checkIns.map(({ on, done = [], ...checkIn }) => ({
      at: at(on, 15 + index / 4),
      run: async () => {
        await scene.client.call(keyResult.owner, 'checkIn.post', {
          keyResultId: made.keyResultIds[index] ?? '',
          parts: done.flatMap((place) => milestones[place] ?? []).map((id) => ({ id, done: true })),
          ...checkIn,
        });
      },
    }));
  });
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
