import type { OperationOutput } from '../../contract/operations';
import { byAttention } from '../../domain/attention';
import { levels } from '../../domain/level';
import type { ObjectiveStanding } from '../../storage/stores';
import { seesStanding } from '../rights/sees';
import { objectiveView, type ObjectiveView } from './objective-view';
import type { ViewingUp } from './viewing';

type Output = OperationOutput<'alignment.get'>;
export type Aligned = Pick<Output, 'nodes' | 'links' | 'supportsNothing' | 'unsupported'>;
type Node = Output['nodes'][number];
type KeyResultView = ObjectiveView['keyResults'][number];

interface Shown {
  readonly standing: ObjectiveStanding;
  /** Null where the viewer may not see it. */
  readonly view: ObjectiveView | null;
  /** In the tree: a stub is counted, not named. */
  readonly id: string;
}

/** How objectives hang together, as a tree shows it. `own` are those that the lists are about. */
export function alignedView(
  viewing: ViewingUp,
  standings: readonly ObjectiveStanding[],
  own: (standing: ObjectiveStanding) => boolean,
): Aligned {
  const shown = shownOf(viewing, standings);
  const supported = new Set(viewing.steps.map(({ alignment }) => alignment.parent.id));
  const nodes = shown.flatMap((each) => nodesOf(each, supported));
  return { nodes, links: linksOf(viewing, shown, nodes), ...looseEnds(viewing, shown, own) };
}

/** From company to person, what needs attention first; stubs come last. */
function shownOf(viewing: ViewingUp, standings: readonly ObjectiveStanding[]): Shown[] {
  const { actor, grants } = viewing;
  const seen = standings.map((standing) => {
    const view = seesStanding(actor, standing, grants) ? objectiveView(viewing, standing) : null;
    return { standing, view };
  });
  const named = seen.flatMap(({ standing, view }) =>
    view === null
      ? []
      : [
          {
            standing,
            view,
            id: view.id,
            judgement: view.judgement,
            number: standing.objective.number,
          },
        ],
  );
  const stubs = seen
    .filter(({ view }) => view === null)
    .map(({ standing }, index) => ({ standing, view: null, id: `hidden-${index + 1}` }));
  const rank = ({ view }: (typeof named)[number]): number => levels.indexOf(view.level);
  return [...named.sort((a, b) => rank(a) - rank(b) || byAttention(a, b)), ...stubs];
}

function nodesOf({ standing, view, id }: Shown, supported: ReadonlySet<string>): Node[] {
  if (view === null) return [{ kind: 'hidden', id }];
  const { home, level, team } = view;
  const { id: cycleId, name } = standing.cycle;
  const place = { objectiveId: id, home, level, team, cycle: { id: cycleId, name } };
  const node = (kind: 'objective' | 'keyResult', of: ObjectiveView | KeyResultView): Node => {
    const { key, title, ownerId, judgement, may } = of;
    const { status, progress, expected } = judgement;
    const figures = { status, progress, expected, may: { edit: may.edit } };
    return { kind, id: of.id, key, title, ownerId, ...figures, ...place };
  };
  const steps = view.keyResults.filter((keyResult) => supported.has(keyResult.id));
  return [node('objective', view), ...steps.map((keyResult) => node('keyResult', keyResult))];
}

/** Only between what is shown: a supported key result of a stub is the stub. */
function linksOf(
  { steps }: ViewingUp,
  shown: readonly Shown[],
  nodes: readonly Node[],
): Aligned['links'] {
  const ids = new Map(shown.map(({ standing, id }) => [standing.objective.id, id]));
  const named = new Set(nodes.map(({ id }) => id));
  return steps.flatMap(({ alignment }) => {
    const { childId, parent, parentObjectiveId, counts } = alignment;
    const child = ids.get(childId);
    const above = named.has(parent.id) ? parent.id : ids.get(parentObjectiveId);
    return child === undefined || above === undefined
      ? []
      : [{ childId: child, parentId: above, counts }];
  });
}

function looseEnds(
  { steps }: ViewingUp,
  shown: readonly Shown[],
  own: (standing: ObjectiveStanding) => boolean,
): Pick<Aligned, 'supportsNothing' | 'unsupported'> {
  const supporting = new Set(steps.map(({ alignment }) => alignment.childId));
  const supported = new Set(steps.map(({ alignment }) => alignment.parentObjectiveId));
  const mine = shown.flatMap(({ standing, view }) =>
    view !== null && own(standing) ? [view] : [],
  );
  const idsOf = (views: readonly ObjectiveView[]) => views.map(({ id }) => id);
  return {
    supportsNothing: idsOf(
      mine.filter(({ id, level }) => level !== 'company' && !supporting.has(id)),
    ),
    unsupported: idsOf(
      mine.filter(
        ({ id, level }) => (level === 'company' || level === 'department') && !supported.has(id),
      ),
    ),
  };
}
