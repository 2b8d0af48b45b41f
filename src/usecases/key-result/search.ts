import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { objectiveKey } from '../../domain/human-key';
import { present } from '../moment';
import type { Ports } from '../ports';
import { requireIssueViewer } from '../rights/issue-grant';
import { seenOfBest } from '../rights/seen-of-best';
import { seesStanding } from '../rights/sees';
import { figuresOf } from '../views/figures';
import { keyResultView } from '../views/key-result-view';
import type { Viewing } from '../views/viewing';
import type { KeyResultStore } from '../../storage/stores';

type Choice = OperationOutput<'keyResult.search'>['choices'][number];
type Found = Awaited<ReturnType<KeyResultStore['search']>>[number];

const shown = 20;

/** The best hits that the viewer may see, in an issue that they may see. */
export async function searchKeyResults(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'keyResult.search'>,
): Promise<OperationOutput<'keyResult.search'>> {
  const { visible, grants } = await seenOfBest((limit) => look(ports, actor, input, limit));
  const best = visible.slice(0, shown);
  const now = await present(ports);
  const seen = best.map(({ standing }) => standing);
  const figures = await figuresOf(ports, seen, now);
  const viewing = { actor, present: now, grants, figures };
  return { choices: best.flatMap((each) => choicesOf(viewing, each)) };
}

async function look(
  ports: Ports,
  actor: Actor,
  { issueId, projectId, query }: OperationInput<'keyResult.search'>,
  limit: number,
) {
  const { keyResults } = ports.stores;
  const { accountId } = actor;
  const [found, { served: _, ...known }] = await Promise.all([
    keyResults.search({
      ...{ accountId, issueId, projectId: projectId ?? null, words: query, limit },
    }),
    keyResults.servedBy(issueId, accountId),
  ]);
  const standings = found.map(({ standing }) => standing);
  const { grants } = await requireIssueViewer(ports, actor, { issueId, ...known }, standings);
  const visible = found.filter(({ standing }) => seesStanding(actor, standing, grants));
  return { done: visible.length >= shown || found.length < limit, seen: { visible, grants } };
}

const choicesOf = (viewing: Viewing, found: Found): Choice[] =>
  found.standing.keyResults.map((own) => {
    const { id, key, title, judgement } = keyResultView(viewing, found.standing, own);
    const { status, progress } = judgement;
    const { number, title: objectiveTitle } = found.standing.objective;
    const of = { objectiveKey: objectiveKey(number), objectiveTitle };
    return { id, key, title, status, progress, ...of, because: becauseOf(found) };
  });

function becauseOf({ sameParent, sameProject }: Found): Choice['because'] {
  if (sameParent) return 'same-epic';
  return sameProject ? 'same-project' : 'match';
}
