import { transitionsToAll, type JiraSetup } from '../config/setup';
import type { JiraWorkflow } from '../model/config';
import type { JiraStore } from '../store/store';
import type { HistoryLine } from './history-line';

const name = 'Classic workflow';

/** One workflow for all projects of a history: every status that occurs, reachable from everywhere. */
export function historyWorkflow(
  store: JiraStore,
  setup: JiraSetup,
  history: readonly HistoryLine[],
): JiraWorkflow {
  const initialStatusId = setup.statusNamed('Open', 'new').id;
  const known = store.workflows.find((workflow) => workflow.name === name);
  const named = new Map(history.map(({ status, statusCategory }) => [status, statusCategory]));
  const occurring = [...named].map(([status, category]) => setup.statusNamed(status, category).id);
  const statusIds = [...new Set([initialStatusId, ...(known?.statusIds ?? []), ...occurring])];
  const content = {
    name,
    initialStatusId,
    statusIds,
    transitions: transitionsToAll(store, statusIds),
  };
  if (!known) return setup.addWorkflow(content);
  const grown = { ...content, id: known.id };
  setup.updateWorkflow(grown);
  return grown;
}
