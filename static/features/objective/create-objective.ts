import type { OperationOutput } from '../../../src/contract/operations';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import type { Quarter } from '../../format/quarter';
import type { Supported } from '../alignment/supported';
import type { KeyResultDraft } from '../key-result/key-result-draft';
import { contentOf as keyResultContent } from '../key-result/key-result-draft';
import { contentOf, type ObjectiveDraft } from './objective-draft';

/** All that one "Create" writes. Ids are made once, so sending it again finishes it. */
export interface NewObjectivePlan {
  readonly id: string;
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
export type DoneSteps = Set<'cycle' | 'published' | 'objective'>;

/** Starts and publishes the cycle of a plan where there is none yet. @throws RefusalError */
export async function startCycle(
  plan: Pick<NewObjectivePlan, 'cycle' | 'home'>,
  done: DoneSteps,
): Promise<void> {
  const { cycle, home } = plan;
  if (cycle.kind === 'existing') return;
  if (!done.has('cycle')) {
    await call('cycle.create', { id: cycle.id, home, ...cycle.quarter });
    done.add('cycle');
  }
  if (!done.has('published')) {
    await call('cycle.publish', { id: cycle.id, version: 1 });
    done.add('published');
  }
}

/** Writes the cycle where there is none, the objective with its key results, then the link and what it supports. @throws RefusalError */
export async function createObjective(plan: NewObjectivePlan, done: DoneSteps): Promise<Created> {
  await startCycle(plan, done);
  const { id, home, draft, keyResults, cycle, epicId, supports } = plan;
  const created = await call('objective.create', {
    id,
    cycleId: cycle.id,
    home,
    ...contentOf(draft),
    keyResults: keyResults.map(keyResultContent),
  });
  done.add('objective');
  const fed = keyResults.find(({ kind }) => kind === 'issues');
  if (epicId !== null && fed !== undefined) {
    await call('issueLink.add', { keyResultId: fed.id, issueIds: [epicId] });
  }
  for (const { kind, id: supported } of supports) {
    await call('alignment.add', { objectiveId: id, supports: { kind, id: supported } });
  }
  return created;
}
