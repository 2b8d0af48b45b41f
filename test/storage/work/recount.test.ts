import fc from 'fast-check';
import type { IssueFact } from '../../../src/domain/work';
import { aFact, at } from '../../support/builders';
import { openStores, storeKeyResult } from '../../support/stored';
import type { StoredScope } from '../../support/stored';

/** Two epics, three stories that move between them, a sub-task. */
const levels: Record<string, number> = { 1: 1, 2: 1, 11: 0, 12: 0, 13: 0, 111: -1 };
const issueIds = Object.keys(levels);
let keyResultId: string;

type Step =
  | { readonly kind: 'link' | 'unlink' | 'delete'; readonly issueId: string }
  | { readonly kind: 'read'; readonly fact: IssueFact };

const parentOf = (issueId: string) =>
  levels[issueId] === 0
    ? fc.constantFrom('1', '2', null)
    : fc.constant(issueId === '111' ? '11' : null);

const reading = fc.constantFrom(...issueIds).chain((issueId) =>
  fc
    .record({ parentId: parentOf(issueId), second: fc.integer({ min: 10, max: 59 }) })
    .map(({ parentId, second }): Step => ({
      kind: 'read',
      fact: aFact({
        issueId,
        parentId,
        hierarchyLevel: levels[issueId] ?? 0,
        // One moment has one state.
        updatedAt: at(`09:${second}:${parentId === '1' ? '01' : parentId === '2' ? '02' : '00'}`),
      }),
    })),
);
const change = fc.record({
  kind: fc.constantFrom('link' as const, 'link' as const, 'unlink' as const, 'delete' as const),
  issueId: fc.constantFrom(...issueIds),
});
const story = fc.array(
  fc.oneof({ weight: 3, arbitrary: reading }, { weight: 2, arbitrary: change }),
  {
    maxLength: 25,
  },
);

/** The same told by sets and maps. */
function countOf(steps: readonly Step[]): number {
  const links = new Set<string>();
  const deleted = new Set<string>();
  const facts = new Map<string, IssueFact>();
  for (const step of steps) {
    if ('fact' in step) {
      const known = facts.get(step.fact.issueId);
      if (!known || step.fact.updatedAt >= known.updatedAt) facts.set(step.fact.issueId, step.fact);
    } else if (step.kind === 'link') links.add(step.issueId);
    else if (step.kind === 'unlink') links.delete(step.issueId);
    else deleted.add(step.issueId);
  }
  const live = [...facts.values()].filter(({ issueId }) => !deleted.has(issueId));
  const isLive = (issueId: string) => live.some((fact) => fact.issueId === issueId);
  const isChild = ({ parentId }: IssueFact) =>
    parentId !== null && links.has(parentId) && isLive(parentId) && (levels[parentId] ?? 0) >= 1;
  const inScope = live.filter((fact) => links.has(fact.issueId) || isChild(fact));
  const sums = new Set(inScope.filter(isChild).map(({ parentId }) => parentId));
  return inScope.filter(({ issueId }) => !sums.has(issueId)).length;
}

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

async function take(step: Step): Promise<void> {
  const { work } = app.stores;
  const moment = at('10:00:00');
  if ('fact' in step) {
    await work.saveFacts([step.fact]);
    await work.saveScope([step.fact.issueId], moment);
  } else if (step.kind === 'link') await work.link(keyResultId, [step.issueId], moment, 'linker');
  else if (step.kind === 'unlink') await work.unlink(keyResultId, step.issueId, moment, 'linker');
  else await work.tombstone([{ issueId: step.issueId, goneAt: moment }]);
}

test('after any story, told in any order of readings, the figures are what a recount gives', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      await app.clear();
      keyResultId = await storeKeyResult(app);
      await app.run(async () => {
        for (const step of steps) await take(step);
        await app.stores.work.saveScope(issueIds, at('11:00:00'));
      });
      const { work } = await app.run(() => app.stores.work.figures([keyResultId], '2026-03-10'));
      expect(work.reduce((sum, { issues }) => sum + issues, 0)).toBe(countOf(steps));
    }),
    { numRuns: 40 },
  );
}, 60_000);
