import type { OperationOutput, OperationRequest } from '../../../src/contract/operations';
import type { Home } from '../../../src/domain/home';
import type { call } from '../../api/call';
import { newId } from '../../api/ids';
import { RefusalError } from '../../api/refusal-error';
import type { Quarter } from '../../format/quarter';
import type { Supported } from '../alignment/supported';
import type { KeyResultDraft } from '../key-result/key-result-draft';
import { contentOf as keyResultContent } from '../key-result/key-result-draft';
import { contentOf, type ObjectiveDraft } from './objective-draft';

/** All that one "Create" writes. */
export interface NewObjectivePlan {
  readonly home: Home;
  readonly draft: ObjectiveDraft;
  readonly keyResults: readonly KeyResultDraft[];
  /** Where it goes: a cycle that is there, or one to be started along with it. */
  readonly cycle:
    | { readonly kind: 'existing'; readonly id: string }
    | { readonly kind: 'new'; readonly id: string; readonly quarter: Quarter };
  /** Feeds the first key result. */
  readonly epicId: string | null;
  readonly supports: readonly Supported[];
}

export type Created = OperationOutput<'objective.create'>;

/** Steps that went through before one failed; kept between two tries. */
export type DoneSteps = Set<'cycle' | 'published'>;

/** What was sent of an objective: the app may hold it, whatever came back. */
interface Attempt {
  /** What it says, without the ids made for it. */
  readonly text: string;
  readonly request: OperationRequest<'objective.create'> & { readonly id: string };
  readonly supports: Map<string, Pick<Supported, 'kind' | 'id'>>;
  answered: boolean;
}

/** How far "Create" came; kept between two tries. */
export interface Tries {
  readonly started: DoneSteps;
  last: Attempt | null;
}

export const noTries = (): Tries => ({ started: new Set(), last: null });

/** Asks the app as the viewer. */
type Send = typeof call;

/** Starts and publishes the cycle of a plan where there is none yet. @throws RefusalError */
export async function startCycle(
  plan: Pick<NewObjectivePlan, 'cycle' | 'home'>,
  done: DoneSteps,
  send: Send,
): Promise<void> {
  const { cycle, home } = plan;
  if (cycle.kind === 'existing') return;
  if (!done.has('cycle')) {
    await send('cycle.create', { id: cycle.id, home, ...cycle.quarter });
    done.add('cycle');
  }
  if (!done.has('published')) {
    await send('cycle.publish', { id: cycle.id, version: 1 });
    done.add('published');
  }
}

/**
 * Puts out of sight what an earlier try stored and somebody mended since. What others changed
 * meanwhile stays with them. @throws RefusalError
 */
async function putAway({ request, answered }: Attempt, send: Send): Promise<void> {
  try {
    await send('objective.archive', { id: request.id, version: 1 });
  } catch (error) {
    const code = error instanceof RefusalError ? error.refusal.code : null;
    const nothingToDo = code === 'stale' || (code === 'not-found' && !answered);
    if (!nothingToDo) throw error;
  }
}

/**
 * The same again goes under the ids it had, so that it is stored once. What was mended goes under
 * new ones: a repeat answers what is stored, and would drop what was mended.
 */
async function attemptOf(plan: NewObjectivePlan, tries: Tries, send: Send): Promise<Attempt> {
  const content = {
    ...contentOf(plan.draft),
    cycleId: plan.cycle.id,
    home: plan.home,
    keyResults: plan.keyResults.map(keyResultContent),
  };
  const text = JSON.stringify(content);
  if (tries.last?.text === text) return tries.last;
  if (tries.last !== null) await putAway(tries.last, send);
  const keyResults = content.keyResults.map((keyResult) => ({ ...keyResult, id: newId() }));
  const request = { ...content, id: newId(), keyResults };
  tries.last = { text, request, supports: new Map(), answered: false };
  return tries.last;
}

/** The epic feeds the first key result that is moved by issues. @throws RefusalError */
async function feed(epicId: string | null, { request }: Attempt, send: Send): Promise<void> {
  const fed = request.keyResults?.find(({ measure }) => measure.kind === 'issues');
  if (epicId === null || fed?.id === undefined) return;
  await send('issueLink.add', { keyResultId: fed.id, issueIds: [epicId] });
}

/** What an earlier try asked for and is not wanted any more goes first. @throws RefusalError */
async function support(wanted: readonly Supported[], attempt: Attempt, send: Send): Promise<void> {
  const objectiveId = attempt.request.id;
  for (const [id, supports] of [...attempt.supports]) {
    if (wanted.some((each) => each.id === id)) continue;
    await send('alignment.remove', { objectiveId, supports });
    attempt.supports.delete(id);
  }
  for (const { kind, id } of wanted) {
    attempt.supports.set(id, { kind, id });
    await send('alignment.add', { objectiveId, supports: { kind, id } });
  }
}

/**
 * Writes the cycle where there is none, the objective with its key results, then the link and what
 * it supports. Sent again it finishes what it began; mended, it begins anew. @throws RefusalError
 */
export async function createObjective(
  plan: NewObjectivePlan,
  tries: Tries,
  send: Send,
): Promise<Created> {
  await startCycle(plan, tries.started, send);
  const attempt = await attemptOf(plan, tries, send);
  const created = await send('objective.create', attempt.request);
  attempt.answered = true;
  await feed(plan.epicId, attempt, send);
  await support(plan.supports, attempt, send);
  return created;
}
