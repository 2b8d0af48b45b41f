import type { OperationInput, OperationName, OperationOutput } from '../contract/operations';
import { addAlignment } from '../usecases/alignment/add';
import { countAlignment } from '../usecases/alignment/count';
import { getAlignment } from '../usecases/alignment/get';
import { removeAlignment } from '../usecases/alignment/remove';
import { searchAlignable } from '../usecases/alignment/search';
import { getBoard } from '../usecases/board/get';
import { postCheckIn } from '../usecases/check-in/post';
import { closeCycle } from '../usecases/cycle/close';
import { createCycle } from '../usecases/cycle/create';
import { editCycle } from '../usecases/cycle/edit';
import { listCycles } from '../usecases/cycle/list';
import { publishCycle } from '../usecases/cycle/publish';
import { getAdmin } from '../usecases/health/admin';
import { lastRoom } from '../usecases/health/last';
import { addIssueLinks } from '../usecases/issue-link/add';
import { moveIssueLink } from '../usecases/issue-link/move';
import { removeIssueLink } from '../usecases/issue-link/remove';
import { removeUnseenLinks } from '../usecases/issue-link/remove-unseen';
import { refreshIssueRules } from '../usecases/issue-rule/refresh';
import { removeIssueRule } from '../usecases/issue-rule/remove';
import { saveIssueRule } from '../usecases/issue-rule/save';
import { getIssue } from '../usecases/issue/get';
import { createKeyResult } from '../usecases/key-result/create';
import { editKeyResult } from '../usecases/key-result/edit';
import { getKeyResult } from '../usecases/key-result/get';
import { getScope } from '../usecases/key-result/scope';
import { searchKeyResults } from '../usecases/key-result/search';
import { earlierValues } from '../usecases/key-result/values';
import { listWork } from '../usecases/key-result/work';
import { recordMeasurement } from '../usecases/measurement/record';
import { getMine } from '../usecases/my/get';
import { closeObjective } from '../usecases/objective/close';
import { createObjective } from '../usecases/objective/create';
import { editObjective } from '../usecases/objective/edit';
import { getObjective } from '../usecases/objective/get';
import { publishObjective } from '../usecases/objective/publish';
import { archiveCycle, restoreCycle } from '../usecases/cycle/archive';
import { openShelf } from '../usecases/cycle/shelf';
import { undoCycle } from '../usecases/cycle/undo';
import { cycleHistory, cycleVersions } from '../usecases/history/cycle';
import { keyResultHistory, keyResultVersions } from '../usecases/history/key-result';
import { objectiveHistory, objectiveVersions } from '../usecases/history/objective';
import { archiveKeyResult, restoreKeyResult } from '../usecases/key-result/archive';
import { moveKeyResult } from '../usecases/key-result/move';
import { reorderKeyResults } from '../usecases/key-result/reorder';
import { undoKeyResult } from '../usecases/key-result/undo';
import { archiveObjective, restoreObjective } from '../usecases/objective/archive';
import { cloneObjective } from '../usecases/objective/clone';
import { moveObjective } from '../usecases/objective/move';
import { reorderObjectives } from '../usecases/objective/reorder';
import { undoObjective } from '../usecases/objective/undo';
import { applyTemplate } from '../usecases/library/apply';
import { archiveLesson } from '../usecases/library/archive-lesson';
import { templateFromObjective } from '../usecases/library/from-objective';
import { getLesson, getTemplate } from '../usecases/library/get';
import { lessonsOfRetro } from '../usecases/library/lessons-of';
import { pageOfTemplate } from '../usecases/library/page';
import { saveLesson } from '../usecases/library/save-lesson';
import { saveTemplate } from '../usecases/library/save-template';
import { searchLibrary } from '../usecases/library/search';
import { searchSpaces } from '../usecases/library/spaces';
import { stageTemplate } from '../usecases/library/stage-template';
import { getStatus } from '../usecases/status/get';
import { pageServes } from '../usecases/status/page-serves';
import type { Ports } from '../usecases/ports';
import type { actorOf } from '../usecases/rights/actor-of';
import { removeAction, saveAction } from '../usecases/retro/actions';
import { actionsBefore } from '../usecases/retro/actions-before';
import { removeCause, saveCause } from '../usecases/retro/causes';
import { configureRetro } from '../usecases/retro/configure';
import { editCard } from '../usecases/retro/edit-card';
import { getFacts } from '../usecases/retro/facts';
import { fileAction } from '../usecases/retro/file-action';
import { getRetro } from '../usecases/retro/get';
import { listRetros } from '../usecases/retro/list';
import { lockRetro } from '../usecases/retro/lock';
import { newRetroPage } from '../usecases/retro/new-page';
import { writeRetroPage } from '../usecases/retro/write-page';
import { openRetro } from '../usecases/retro/open';
import { removeCard } from '../usecases/retro/remove-card';
import { setVote } from '../usecases/retro/set-vote';
import { stackCard, unstackCard } from '../usecases/retro/stack-cards';
import { writeCard } from '../usecases/retro/write-card';
import { listViews } from '../usecases/saved-view/list';
import { removeView } from '../usecases/saved-view/remove';
import { saveView } from '../usecases/saved-view/save';
import { editSettings } from '../usecases/settings/edit';
import { getSettings } from '../usecases/settings/get';
import { previewSettings } from '../usecases/settings/preview';
import { readRevision } from '../usecases/site/revision';
import { getTable } from '../usecases/table/get';

export type UseCase<N extends OperationName> = (
  ports: Ports,
  actor: ReturnType<typeof actorOf>,
  input: OperationInput<N>,
) => Promise<OperationOutput<N>>;

/** Every operation of the contract and what carries it out; a missing one does not compile. */
export const useCases: { readonly [N in OperationName]: UseCase<N> } = {
  'alignment.add': addAlignment,
  'alignment.count': countAlignment,
  'alignment.get': getAlignment,
  'alignment.remove': removeAlignment,
  'alignment.search': searchAlignable,
  'admin.get': getAdmin,
  'board.get': getBoard,
  'checkIn.post': postCheckIn,
  'cycle.close': closeCycle,
  'cycle.create': createCycle,
  'cycle.edit': editCycle,
  'cycle.list': listCycles,
  'cycle.publish': publishCycle,
  'issue.get': getIssue,
  'issueLink.add': addIssueLinks,
  'issueLink.remove': removeIssueLink,
  'issueLink.removeUnseen': removeUnseenLinks,
  'issueLink.move': moveIssueLink,
  'issueRule.save': saveIssueRule,
  'issueRule.remove': removeIssueRule,
  'issueRule.refresh': refreshIssueRules,
  'keyResult.create': createKeyResult,
  'keyResult.edit': editKeyResult,
  'keyResult.get': getKeyResult,
  'keyResult.scope': getScope,
  'keyResult.search': searchKeyResults,
  'keyResult.values': earlierValues,
  'keyResult.work': listWork,
  'measurement.record': recordMeasurement,
  'my.get': getMine,
  'objective.close': closeObjective,
  'objective.create': createObjective,
  'objective.edit': editObjective,
  'objective.get': getObjective,
  'objective.publish': publishObjective,
  'settings.edit': editSettings,
  'settings.get': getSettings,
  'settings.preview': previewSettings,
  'site.revision': readRevision,
  'cycle.archive': archiveCycle,
  'cycle.history': cycleHistory,
  'cycle.restore': restoreCycle,
  'cycle.shelf': openShelf,
  'cycle.undo': undoCycle,
  'cycle.versions': cycleVersions,
  'keyResult.archive': archiveKeyResult,
  'keyResult.history': keyResultHistory,
  'keyResult.move': moveKeyResult,
  'keyResult.reorder': reorderKeyResults,
  'keyResult.restore': restoreKeyResult,
  'keyResult.undo': undoKeyResult,
  'keyResult.versions': keyResultVersions,
  'objective.archive': archiveObjective,
  'objective.clone': cloneObjective,
  'objective.history': objectiveHistory,
  'objective.move': moveObjective,
  'objective.reorder': reorderObjectives,
  'objective.restore': restoreObjective,
  'objective.undo': undoObjective,
  'objective.versions': objectiveVersions,
  'table.get': getTable,
  'view.list': listViews,
  'view.remove': removeView,
  'view.save': saveView,
  'site.room': lastRoom,
  'action.file': fileAction,
  'action.remove': removeAction,
  'action.save': saveAction,
  'card.edit': editCard,
  'card.remove': removeCard,
  'card.stack': stackCard,
  'card.unstack': unstackCard,
  'card.write': writeCard,
  'cause.remove': removeCause,
  'cause.save': saveCause,
  'retro.actionsBefore': actionsBefore,
  'retro.configure': configureRetro,
  'retro.facts': getFacts,
  'retro.get': getRetro,
  'retro.list': listRetros,
  'retro.lock': lockRetro,
  'lesson.save': saveLesson,
  'lesson.archive': archiveLesson,
  'lesson.get': getLesson,
  'lesson.of': lessonsOfRetro,
  'template.save': saveTemplate,
  'template.stage': stageTemplate,
  'template.get': getTemplate,
  'template.fromObjective': templateFromObjective,
  'template.apply': applyTemplate,
  'template.page': pageOfTemplate,
  'library.search': searchLibrary,
  'page.spaces': searchSpaces,
  'page.serves': pageServes,
  'status.get': getStatus,
  'retro.open': openRetro,
  'retro.newPage': newRetroPage,
  'retro.writePage': writeRetroPage,
  'vote.set': setVote,
};
