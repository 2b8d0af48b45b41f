import type { OperationName, OperationRequest } from '../../src/contract/operations';
import { screenBudget, unknownGrantBudget } from './budget';
import type { Budget } from './budget';
import type { Case } from './measure';
import { viewer } from './world';
import type { World } from './world';

interface Screen {
  readonly name: string;
  readonly p95Ms?: number;
  ask(): Promise<unknown>;
}

const boardMs = 50;
const panelMs = 10;

function screensOf({ site, scene }: World): Screen[] {
  const screen = <N extends OperationName>(
    operation: N,
    input: OperationRequest<N>,
    more: { readonly of?: string; readonly p95Ms?: number } = {},
  ): Screen => ({
    name: more.of === undefined ? operation : `${operation}, ${more.of}`,
    ...(more.p95Ms === undefined ? {} : { p95Ms: more.p95Ms }),
    ask: async () => {
      const answer = await site.invokeAs(viewer, operation, input);
      if (!answer.ok) throw new Error(`${operation}: ${answer.refusal.message}`);
      return answer;
    },
  });
  const { projectId, objectiveId, keyResultId, numberId, issueId, largeProjectId } = scene;
  return [
    screen('board.get', { projectId }, { p95Ms: boardMs }),
    ...(largeProjectId === undefined
      ? []
      : [screen('board.get', { projectId: largeProjectId }, { of: 'largest board' })]),
    screen('issue.get', { issueId }, { p95Ms: panelMs }),
    screen('keyResult.get', { id: keyResultId }, { of: 'issues' }),
    screen('keyResult.get', { id: numberId }, { of: 'number' }),
    screen('objective.get', { id: objectiveId }),
    screen('keyResult.search', { issueId }, { of: 'no words' }),
    screen('keyResult.search', { issueId, query: 'order' }, { of: 'a word' }),
    screen('cycle.list', { projectId }),
    screen('site.revision', {}),
  ];
}

const within = (budget: Budget, { p95Ms }: Screen): Budget =>
  p95Ms === undefined ? budget : { ...budget, p95Ms };

/** Every screen as its viewer finds it, and as somebody finds it whose grants nobody has asked for yet. */
export function screenCases(world: World, runs: number): Case[] {
  const { site, pool, scene } = world;
  const forgetGrants = async (): Promise<void> =>
    void (await pool.query('DELETE FROM viewer_grant'));
  const screens = screensOf(world);
  return [
    ...screens.map((screen) => ({
      ...{ name: screen.name, runs, budget: within(screenBudget, screen) },
      act: screen.ask,
    })),
    {
      ...{ name: 'lozenge of an issue', runs, budget: screenBudget },
      act: () => site.forge.dynamicProperties('okr-context', { issue: { id: scene.issueId } }),
    },
    ...screens.map((screen) => ({
      name: `${screen.name}, unknown grant`,
      runs: Math.ceil(runs / 4),
      budget: unknownGrantBudget,
      prepare: forgetGrants,
      act: screen.ask,
    })),
  ];
}
