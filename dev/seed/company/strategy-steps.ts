import { people } from '../../jira/people';
import type { Client } from '../client';
import { dayMs, hourMs, type Step } from '../timeline';
import type { ItemsByTitle } from './objective-steps';
import { alignments, strategy, type StrategyStory } from './strategy';

/** Once every team has written its own: people then see what it adds up to. */
const writtenOn = 8;

export interface StrategyScene {
  readonly client: Client;
  readonly items: ItemsByTitle;
  readonly cycleId: () => string;
  /** Epoch milliseconds of the first day of the running quarter. */
  readonly start: number;
}

const visibilityOf = ({ onlyFor }: StrategyStory) =>
  onlyFor === undefined
    ? ({ kind: 'site' } as const)
    : { kind: 'people' as const, accountIds: onlyFor.map((each) => people[each].accountId) };

async function write({ client, items, cycleId }: StrategyScene, story: StrategyStory) {
  const { title, why, owner, commitment, keyResult } = story;
  const ownerId = people[owner].accountId;
  const { id, version, keyResults } = await client.call('admin', 'objective.create', {
    ...{ cycleId: cycleId(), home: { kind: 'site' }, title, why, ownerId, commitment },
    visibility: visibilityOf(story),
    keyResults: [{ title: keyResult.title, measure: keyResult.measure, ownerId, cadenceDays: 28 }],
  });
  await client.call('admin', 'objective.publish', { id, version });
  items.set(title, { kind: 'objective', id });
  for (const { id: own } of keyResults) items.set(keyResult.title, { kind: 'keyResult', id: own });
}

async function align({ client, items }: StrategyScene): Promise<void> {
  for (const { by, child, parent, countedBy } of alignments) {
    const supports = items.get(parent);
    const objectiveId = items.get(child)?.id;
    if (supports === undefined || objectiveId === undefined) continue;
    await client.call(by, 'alignment.add', { objectiveId, supports });
    if (countedBy === undefined) continue;
    await client.call(countedBy, 'alignment.count', { objectiveId, supports, counts: true });
  }
}

/** What the company wants in its year, and how the teams' objectives lead up to it. */
export function strategySteps(scene: StrategyScene): Step[] {
  const { client, items, start } = scene;
  const at = (day: number, hour: number) => start + day * dayMs + hour * hourMs;
  const checkIns = strategy.flatMap(({ owner, keyResult }) =>
    keyResult.checkIns.map(({ on, ...checkIn }) => ({
      at: at(on, 16),
      run: async () => {
        const keyResultId = items.get(keyResult.title)?.id ?? '';
        await client.call(owner, 'checkIn.post', { keyResultId, ...checkIn });
      },
    })),
  );
  return [
    ...strategy.map((story) => ({ at: at(writtenOn, 9), run: () => write(scene, story) })),
    { at: at(writtenOn, 11), run: () => align(scene) },
    ...checkIns,
  ];
}
