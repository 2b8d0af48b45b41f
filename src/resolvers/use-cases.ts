import type { OperationInput, OperationName, OperationOutput } from '../contract/operations';
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
import { removeIssueLink } from '../usecases/issue-link/remove';
import { getIssue } from '../usecases/issue/get';
import { createKeyResult } from '../usecases/key-result/create';
import { editKeyResult } from '../usecases/key-result/edit';
import { getKeyResult } from '../usecases/key-result/get';
import { searchKeyResults } from '../usecases/key-result/search';
import { recordMeasurement } from '../usecases/measurement/record';
import { closeObjective } from '../usecases/objective/close';
import { createObjective } from '../usecases/objective/create';
import { editObjective } from '../usecases/objective/edit';
import { getObjective } from '../usecases/objective/get';
import { publishObjective } from '../usecases/objective/publish';
import type { Ports } from '../usecases/ports';
import type { actorOf } from '../usecases/rights/actor-of';
import { editSettings } from '../usecases/settings/edit';
import { getSettings } from '../usecases/settings/get';
import { previewSettings } from '../usecases/settings/preview';
import { readRevision } from '../usecases/site/revision';

export type UseCase<N extends OperationName> = (
  ports: Ports,
  actor: ReturnType<typeof actorOf>,
  input: OperationInput<N>,
) => Promise<OperationOutput<N>>;

/** Every operation of the contract and what carries it out; a missing one does not compile. */
export const useCases: { readonly [N in OperationName]: UseCase<N> } = {
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
  'keyResult.create': createKeyResult,
  'keyResult.edit': editKeyResult,
  'keyResult.get': getKeyResult,
  'keyResult.search': searchKeyResults,
  'measurement.record': recordMeasurement,
  'objective.close': closeObjective,
  'objective.create': createObjective,
  'objective.edit': editObjective,
  'objective.get': getObjective,
  'objective.publish': publishObjective,
  'settings.edit': editSettings,
  'settings.get': getSettings,
  'settings.preview': previewSettings,
  'site.revision': readRevision,
  'site.room': lastRoom,
};
