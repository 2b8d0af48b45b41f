import type { Journal } from '../../forge/types';
import type { IssueHistory } from '../model/issue';

/** The changelogs of all issues, oldest entry first. */
export interface HistoryTable {
  of(issueId: string): readonly IssueHistory[];
  add(history: IssueHistory): void;
  removeAllOf(issueId: string): void;
}

const byMoment = (a: IssueHistory, b: IssueHistory) => a.at - b.at || Number(a.id) - Number(b.id);

export function openHistoryTable(journal: Journal<IssueHistory>): HistoryTable {
  const byIssue = new Map<string, IssueHistory[]>();
  const enter = (history: IssueHistory) => {
    const entries = byIssue.get(history.issueId);
    if (!entries) {
      byIssue.set(history.issueId, [history]);
      return;
    }
    const last = entries.at(-1);
    entries.push(history);
    if (last && byMoment(last, history) > 0) entries.sort(byMoment);
  };
  for (const history of journal.entries.values()) enter(history);
  return {
    of: (issueId) => byIssue.get(issueId) ?? [],
    add(history) {
      journal.put(history.id, history);
      enter(history);
    },
    removeAllOf(issueId) {
      for (const history of byIssue.get(issueId) ?? []) journal.delete(history.id);
      byIssue.delete(issueId);
    },
  };
}
