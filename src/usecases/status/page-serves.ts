import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { configsIn } from '../../domain/adf/macros-in';
import { Refused } from '../../domain/refusal';
import { readStatusConfig } from '../../domain/status-config';
import { momentNow } from '../moment';
import { lessonsOf } from '../library/lessons-of';
import type { Ports } from '../ports';
import { getStatus } from './get';
import type { Selection } from './selection';

type Output = OperationOutput<'page.serves'>;

const mostPanels = 20;

/** What the panels on a page are about, read from the page itself as the viewer. */
export async function pageServes(
  ports: Ports,
  actor: Actor,
  { contentId }: OperationInput<'page.serves'>,
): Promise<Output> {
  const { lessons, hidden } = await lessonsOf(ports, actor, { contentId });
  const page = await ports.confluence.readPage(contentId);
  if (page === null) throw new Refused('not-found', { field: 'contentId' });
  const selections = selectionsIn(page.body);
  const nothing = { asOf: momentNow(ports.clock), objectives: [], lessons, hidden };
  if (selections.length === 0) return nothing;
  const { asOf, answers } = await getStatus(ports, actor, { selections });
  const unseen = answers.reduce((sum, answer) => sum + answer.hidden, 0);
  const objectives = together(answers.flatMap((answer) => answer.objectives));
  return { asOf, lessons, objectives, hidden: hidden + unseen };
}

type Served = Output['objectives'][number];

/** Each objective once, with the key results of all panels that show some of it. */
function together(shown: readonly Served[]): Served[] {
  const found = new Map<string, Served>();
  for (const objective of shown) {
    const before = found.get(objective.id)?.keyResults ?? [];
    const there = new Set(before.map(({ id }) => id));
    const keyResults = [...before, ...objective.keyResults.filter(({ id }) => !there.has(id))];
    found.set(objective.id, { ...objective, keyResults });
  }
  return [...found.values()];
}

const selectionsIn = (body: string): Selection[] =>
  configsIn(JSON.parse(body), 'okr-status')
    .flatMap((saved) => readStatusConfig(saved) ?? [])
    .slice(0, mostPanels)
    .map(({ by, home, cycleId, team, itemId }, index) => ({
      ...{ id: String(index), by, place: home, cycleId, team, itemId, frozenOn: null },
    }));
