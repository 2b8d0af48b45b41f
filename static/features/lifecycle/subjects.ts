import type { CycleView, KeyResultView, ObjectiveView } from '../../ui/views';
import type { ArchiveSubject } from './archive';

export const objectiveSubject = (objective: ObjectiveView): ArchiveSubject => ({
  ...{ kind: 'objective', id: objective.id, version: objective.version, label: objective.key },
  archivedAt: objective.archivedAt,
  needsReason: objective.stage === 'published',
});

/** `stage` is that of its objective. */
export const keyResultSubject = (
  keyResult: KeyResultView,
  stage: ObjectiveView['stage'],
): ArchiveSubject => ({
  ...{ kind: 'keyResult', id: keyResult.id, version: keyResult.version, label: keyResult.key },
  archivedAt: keyResult.archivedAt,
  needsReason: stage === 'published' && keyResult.closed === null,
});

export const cycleSubject = (cycle: CycleView): ArchiveSubject => ({
  ...{ kind: 'cycle', id: cycle.id, version: cycle.version, label: cycle.name },
  archivedAt: cycle.archivedAt,
  needsReason: cycle.stage === 'published',
});
