import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { objectiveKey } from '../../domain/human-key';
import { present } from '../moment';
import type { Ports } from '../ports';
import { requireIssueViewer } from '../rights/issue-grant';
import { seesStanding } from '../rights/sees';
import { figuresOf } from '../views/figures';
import { keyResultView } from '../views/key-result-view';
import type { Viewing } from '../views/viewing';
import type { KeyResultStore } from '../../storage/stores';

type Choice = OperationOutput<'keyResult.search'>['choices'][number];
type Found = Awaited<ReturnType<KeyResultStore['search']>>[number];

/** A few more are looked up than shown, since some may lie where the viewer may not browse. */
const shown = 20;
const lookedUp = 50;

export async function searchKeyResults(
  ports: Ports,
  actor: Actor,
  { issueId, projectId, query }: OperationInput<'keyResult.search'>,
): Promise<OperationOutput<'keyResult.search'>> {
  const { keyResults } = ports.stores;
  const { accountId } = actor;
  const [now, found, { served: _, ...known }] = await Promise.all([
    present(ports),
    keyResults.search({
      ...{ accountId, issueId, projectId: projectId ?? null },
      ...{ words: query, limit: lookedUp },
    }),
    keyResults.servedBy(issueId, accountId),
  ]);
  const standings = found.map(({ standing }) => standing);
  const { grants } = await requireIssueViewer(ports, actor, { issueId, ...known }, standings);
  const visible = found
    .filter(({ standing }) => seesStanding(actor, standing, grants))
    .slice(0, shown);
  const seen = visible.map(({ standing }) => standing);
  const figures = await figuresOf(ports, seen, now.today);
  const viewing = { actor, present: now, grants, figures };
  return { choices: visible.flatMap((each) => choicesOf(viewing, each)) };
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
