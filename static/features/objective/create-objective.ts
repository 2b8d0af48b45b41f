import { call } from '../../api/call';
import type { Quarter } from '../../format/quarter';
import type { KeyResultDraft } from '../key-result/key-result-draft';
import { contentOf as keyResultContent } from '../key-result/key-result-draft';
import { contentOf, type ObjectiveDraft } from './objective-draft';

/** All that one "Create" writes. Ids are made once, so sending it again finishes it. */
export interface NewObjectivePlan {
  readonly id: string;
  readonly projectId: string;
  readonly draft: ObjectiveDraft;
  readonly keyResults: readonly KeyResultDraft[];
  /** Where it goes: a cycle that is there, or one to be started along with it. */
  readonly cycle:
    | { readonly kind: 'existing'; readonly id: string }
    | { readonly kind: 'new'; readonly id: string; readonly quarter: Quarter };
  /** Feeds the first key result. */
  readonly epicId: string | null;
}

/** Steps that went through before one failed; kept between two tries. */
export type DoneSteps = Set<'cycle' | 'published' | 'objective'>;

/** Starts and publishes the cycle of a plan where there is none yet. @throws RefusalError */
export async function startCycle(
  plan: Pick<NewObjectivePlan, 'cycle' | 'projectId'>,
  done: DoneSteps,
): Promise<void> {
  const { cycle, projectId } = plan;
  if (cycle.kind === 'existing') return;
  if (!done.has('cycle')) {
    const home = { kind: 'project', projectId } as const;
    await call('cycle.create', { id: cycle.id, home, ...cycle.quarter });
    done.add('cycle');
  }
  if (!done.has('published')) {
    await call('cycle.publish', { id: cycle.id, version: 1 });
    done.add('published');
  }
}

/** Writes the cycle where there is none, the objective with its key results, then the link. @throws RefusalError */
export async function createObjective(plan: NewObjectivePlan, done: DoneSteps): Promise<string> {
  await startCycle(plan, done);
  const { id, projectId, draft, keyResults, cycle, epicId } = plan;
  const created = await call('objective.create', {
    id,
    cycleId: cycle.id,
    home: { kind: 'project', projectId },
    ...contentOf(draft),
    keyResults: keyResults.map(keyResultContent),
  });
  done.add('objective');
  const fed = keyResults.find(({ kind }) => kind === 'issues');
  if (epicId !== null && fed !== undefined) {
    await call('issueLink.add', { keyResultId: fed.id, issueIds: [epicId] });
  }
  return created.key;
}
