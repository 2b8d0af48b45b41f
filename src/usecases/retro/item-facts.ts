import { firstScore, firstScoreOfObjective, type FirstResult } from '../../domain/first-score';
import { tellKeyResult, tellObjective } from '../../domain/history';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';
import { standingsOver } from '../../domain/past-standing';
import {
  courseOf,
  firstPublished,
  type KeyResultHistoryFacts,
  type ObjectiveHistoryFacts,
} from '../../domain/retro-facts';
import { suggestedScore } from '../../domain/score';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import { keyResultFacts } from '../views/key-result-facts';
import { keyResultView, type KeyResultView } from '../views/key-result-view';
import { objectiveView, type ObjectiveView } from '../views/objective-view';
import type { ViewingUp } from '../views/viewing';

/** Every version of some items, by their id, oldest first. */
export interface Versions {
  readonly objectives: ReadonlyMap<string, readonly Objective[]>;
  readonly keyResults: ReadonlyMap<string, readonly KeyResult[]>;
}

/** What a key result came to, and what it would have come to as it was first published. */
interface Told {
  readonly facts: KeyResultHistoryFacts;
  /** Null where it was not published with its objective. */
  readonly first: FirstResult | null;
}

export function objectiveFacts(
  viewing: ViewingUp,
  standing: ObjectiveStanding,
  versions: Versions,
): ObjectiveHistoryFacts {
  const { objective, cycle } = standing;
  const told = (versions.objectives.get(objective.id) ?? []).map((item) => ({
    head: item,
    fields: tellObjective(item, item.cycleId === cycle.id ? cycle.name : null),
    isPublished: item.stage !== 'draft',
  }));
  const first = told.find(({ isPublished }) => isPublished) ?? null;
  const publishedAt = first?.head.at ?? null;
  const results = standing.keyResults.map((own) =>
    keyResultTold(viewing, standing, own, versions, publishedAt),
  );
  const view = objectiveView(viewing, standing);
  const published = results.flatMap((result) => result.first ?? []);
  return {
    ...headOf(view),
    commitment: objective.commitment,
    scores: {
      first: publishedAt === null ? null : firstScoreOfObjective(published),
      final: finalScore(view),
    },
    publishedAt,
    ...courseOf(told, first),
    keyResults: results.map(({ facts }) => facts),
  };
}

function keyResultTold(
  viewing: ViewingUp,
  standing: ObjectiveStanding,
  own: KeyResultStanding,
  versions: Versions,
  publishedAt: string | null,
): Told {
  const { objective } = standing;
  const told = (versions.keyResults.get(own.keyResult.id) ?? []).map((item) => ({
    head: item,
    fields: tellKeyResult(item, item.objectiveId === objective.id ? objective.number : null),
  }));
  const published = firstPublished(told, publishedAt);
  const view = keyResultView(viewing, standing, own);
  const known = keyResultFacts(standing, own, viewing.figures);
  const then = published?.told.head ?? null;
  const score = then && firstScore(known, then.measure, viewing.present.settings);
  const addedLater = published?.addedLater ?? false;
  return {
    facts: {
      ...headOf(view),
      scores: { first: score, final: finalScore(view) },
      publishedAt: published === null ? null : addedLater ? (then?.at ?? null) : publishedAt,
      ...courseOf(told, published?.told ?? null),
      addedLater,
      isArchived: own.keyResult.archivedAt !== null,
      overTime: standingsOver(view.trend, known),
    },
    first:
      then === null || addedLater ? null : { keyResult: then, judgement: view.judgement, score },
  };
}

const headOf = ({ id, key, title, ownerId, judgement, closed }: ObjectiveView | KeyResultView) => ({
  ...{ id, key, title, ownerId, closed },
  status: judgement.status,
  progress: judgement.progress,
  expected: judgement.expected,
});

/** What was kept when it was closed, else what its progress suggests. */
const finalScore = ({ closed, judgement }: ObjectiveView | KeyResultView): number | null =>
  closed === null ? suggestedScore(judgement.progress) : closed.score;
