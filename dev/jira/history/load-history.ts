import type { Jira } from '../jira';
import { parseHistory, type HistoryLine } from './history-line';
import { openScenery } from './scenery';
import { outsideEpics, planIssue } from './plan';

export interface LoadedHistory {
  readonly issues: number;
  /** Epics that the lines name and do not hold. */
  readonly outsideEpics: number;
  readonly firstAt: number | undefined;
  readonly lastAt: number | undefined;
}

/**
 * Loads real issues, one JSON object a line, with their true dates. An issue exists from its creation on and
 * makes its one transition at its resolution date; both are told as events when the site's clock passes them.
 * @throws when a line is not of the known form or an issue of it exists.
 */
export function loadHistory(jira: Jira, lines: Iterable<string>): LoadedHistory {
  const history = parseHistory(lines);
  refuseKnown(jira, history);
  const scenery = openScenery(jira, history);
  const epics = outsideEpics(history, scenery);
  jira.replay.add([...epics, ...history.map((line) => planIssue(line, scenery))]);
  const times = history.flatMap(({ created, updated }) => [created, updated]);
  return {
    issues: history.length,
    outsideEpics: epics.length,
    firstAt: times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b)),
    lastAt: times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b)),
  };
}

function refuseKnown({ store }: Jira, history: readonly HistoryLine[]): void {
  const known = history.find(({ id, key }) => store.issues.get(id) ?? store.issues.byKey(key));
  if (known) throw new Error(`${known.key} exists already: load a history into a fresh site`);
}
