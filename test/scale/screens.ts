import type { OperationName, OperationRequest } from '../../src/contract/operations';
import { pollBudget, screenBudget, withUnknownGrant } from './budget';
import type { Budget } from './budget';
import type { Case } from './measure';
import { viewer } from './world';
import type { World } from './world';

interface Screen {
  readonly name: string;
  /** Brings the site to where it is asked. */
  prepare?(): Promise<unknown>;
  readonly budget: Budget;
  /** Put to Jira while it is not known what the viewer may do. */
  readonly questions: number;
  ask(): Promise<unknown>;
}

const board: Budget = { ...screenBudget, p95Ms: 50 };
/** The place, the homes of what lies there, and those above it. */
const elsewhere = 3;
/** Which cycle it looks back at is only known once the retrospective is read. */
const facts: Budget = { ...screenBudget, statements: 4 };
/** What was there at the end of that day is a statement of its own. */
const past: Budget = { ...screenBudget, statements: 4 };
const panel: Budget = { ...screenBudget, p95Ms: 10 };
const map: Budget = { ...screenBudget, p95Ms: 300 };
/** Of thirty runs the 95th percentile is the second worst: what has a budget in time is asked more often. */
const runsOf = ({ p95Ms }: Budget, runs: number): number => (p95Ms === undefined ? runs : 4 * runs);

/** Two weeks ago: a page that was frozen, a promise that was made. */
const daysBack = 14;

function screensOf({ site, scene, pool }: World): Screen[] {
  const screen = <N extends OperationName>(
    operation: N,
    input: OperationRequest<N>,
    more: {
      readonly of?: string;
      readonly budget?: Budget;
      readonly as?: string;
      readonly questions?: number;
      readonly prepare?: () => Promise<unknown>;
    } = {},
  ): Screen => ({
    name: more.of === undefined ? operation : `${operation}, ${more.of}`,
    budget: more.budget ?? screenBudget,
    questions: more.questions ?? 1,
    ...(more.prepare && { prepare: more.prepare }),
    ask: async () => {
      const answer = await site.invokeAs(more.as ?? viewer, operation, input);
      if (!answer.ok) throw new Error(`${operation}: ${answer.refusal.message}`);
      return answer;
    },
  });
  const { projectId, objectiveId, keyResultId, numberId, issueId, largeProjectId } = scene;
  const { contentId, retroId, closedCycleId } = scene;
  const ofProject = { place: { kind: 'project', projectId } } as const;
  const justNow = new Date(site.clock.now()).toISOString();
  const panels = (...selections: OperationRequest<'status.get'>['selections']) => ({ selections });
  const then = new Date(site.clock.now() - daysBack * 86_400_000).toISOString().slice(0, 10);
  const keepNothing = () => pool.query('DELETE FROM counted_work');
  const ofPlace = { id: 'a', by: 'place', ...ofProject } as const;
  return [
    screen('board.get', ofProject, { budget: board, questions: elsewhere }),
    screen('board.get', { place: { kind: 'site' } }, { of: 'whole site', questions: elsewhere }),
    screen('table.get', ofProject, { questions: elsewhere }),
    screen('my.get', {}),
    screen('alignment.get', { home: ofProject.place }, { questions: elsewhere }),
    screen('alignment.get', { home: { kind: 'site' } }, { of: 'whole site', questions: elsewhere }),
    screen('view.list', ofProject),
    screen('keyResult.work', { id: keyResultId }),
    screen('keyResult.scope', { id: keyResultId, promisedOn: then }),
    screen('objective.history', { id: objectiveId }),
    screen('keyResult.history', { id: keyResultId }),
    screen('admin.get', {}, { as: 'admin' }),
    ...(largeProjectId === undefined
      ? []
      : [
          screen(
            'board.get',
            { place: { kind: 'project', projectId: largeProjectId } },
            { of: 'largest board', questions: elsewhere },
          ),
          screen(
            'alignment.get',
            { home: { kind: 'project', projectId: largeProjectId } },
            { of: 'largest map', budget: map, questions: elsewhere },
          ),
        ]),
    screen('issue.get', { issueId }, { budget: panel }),
    screen('keyResult.get', { id: keyResultId }, { of: 'issues' }),
    screen('keyResult.get', { id: numberId }, { of: 'number' }),
    screen('objective.get', { id: objectiveId }),
    screen('keyResult.search', { issueId }, { of: 'no words' }),
    screen('keyResult.search', { issueId, query: 'order' }, { of: 'a word' }),
    screen('cycle.list', { projectId }),
    screen('site.revision', {}, { budget: pollBudget }),
    screen('status.get', panels(ofPlace), { of: 'project', questions: elsewhere }),
    screen('status.get', panels({ id: 'a', by: 'objective', itemId: objectiveId }), {
      of: 'objective',
    }),
    screen('status.get', panels({ ...ofPlace, frozenOn: then }), {
      ...{ of: 'project two weeks ago', questions: elsewhere, budget: past },
    }),
    screen('retro.open', { contentId, localId: 'bench' }, { of: '120 cards' }),
    screen('retro.get', { id: retroId, since: justNow }, { of: 'nothing new' }),
    screen('retro.facts', { id: retroId }, { budget: facts, questions: elsewhere }),
    screen('library.search', { kind: 'template', ...ofProject }, { questions: elsewhere }),
    screen(
      'library.search',
      { kind: 'lesson', ...ofProject, query: 'data' },
      {
        ...{ of: 'lessons by a word', questions: elsewhere },
      },
    ),
    ...(closedCycleId === undefined
      ? []
      : [
          screen(
            'board.get',
            { ...ofProject, cycleId: closedCycleId },
            { of: 'a closed cycle', questions: elsewhere },
          ),
        ]),
    screen('board.get', ofProject, {
      ...{ of: 'no past kept', questions: elsewhere, prepare: keepNothing },
    }),
  ];
}

/** Every screen as its viewer finds it, and as somebody finds it whose grants nobody has asked for yet. */
export function screenCases(world: World, runs: number): Case[] {
  const { site, pool, scene } = world;
  const forgetGrants = async (): Promise<void> =>
    void (await pool.query('DELETE FROM viewer_grant'));
  const all = screensOf(world);
  const screens = all.filter(({ prepare }) => prepare === undefined);
  const known = ({ name, budget, prepare, ask }: Screen): Case => ({
    ...{ name, runs: runsOf(budget, runs), budget, act: ask },
    ...(prepare && { prepare: async () => void (await prepare()) }),
  });
  return [
    ...screens.map(known),
    {
      ...{ name: 'lozenge of an issue', runs, budget: screenBudget },
      act: () => site.forge.dynamicProperties('okr-context', { issue: { id: scene.issueId } }),
    },
    ...screens.map((screen) => ({
      name: `${screen.name}, unknown grant`,
      runs: Math.ceil(runs / 4),
      budget: withUnknownGrant(screen.budget, screen.questions),
      prepare: forgetGrants,
      act: screen.ask,
    })),
    // Last, for what they drop stays dropped.
    ...all.filter(({ prepare }) => prepare !== undefined).map(known),
  ];
}
