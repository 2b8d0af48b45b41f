import { worklogEvent } from '../events/worklog-events';
import type { ChangeItem } from '../model/issue';
import type { JiraWorklog } from '../model/worklog';
import type { JiraStore } from '../store/store';
import type { Recorder } from './recorder';
import { timeOf, withSpent, type Adjustment } from './time-tracking';
import type { Authorship, NewWorklog, TimeWork } from './work';

const automatic: Adjustment = { kind: 'auto' };

interface Spending {
  readonly issueId: string;
  readonly seconds: number;
  readonly adjustment: Adjustment | undefined;
  /** Ids of the worklog before and after. */
  readonly from: string | null;
  readonly to: string | null;
  readonly eventName: string;
}

export function createTimeWork(store: JiraStore, recorder: Recorder): TimeWork {
  const { at, tell } = recorder;
  const spend = (spending: Spending, by: Authorship): void => {
    const { seconds, adjustment = automatic, from, to, eventName } = spending;
    recorder.change(spending.issueId, by, {
      next: (issue) => ({ ...issue, time: withSpent(timeOf(issue), seconds, adjustment) }),
      items: [worklogItem(from, to)],
      eventName,
    });
  };
  return {
    logWork(issueId, entry, by) {
      const id = String(store.counters.next('worklog'));
      const worklog = newWorklog({ id, issueId }, entry, by.accountId, at(by));
      const { seconds, adjustment } = entry;
      store.worklogs.put(worklog);
      spend(
        { issueId, seconds, adjustment, from: null, to: id, eventName: 'issue_work_logged' },
        by,
      );
      tell(by, () => worklogEvent(store, 'created', worklog, { by, at: at(by) }));
      return worklog;
    },
    editWorklog(id, { adjustment, ...change }, by) {
      const before = store.worklogs.require(id);
      const touched = { updateAuthorId: by.accountId, updatedAt: at(by) };
      const worklog = { ...before, ...change, ...touched };
      const { issueId } = before;
      const seconds = worklog.seconds - before.seconds;
      store.worklogs.put(worklog);
      spend(
        { issueId, seconds, adjustment, from: id, to: id, eventName: 'issue_worklog_updated' },
        by,
      );
      tell(by, () => worklogEvent(store, 'updated', worklog, { by, at: at(by) }));
      return worklog;
    },
    removeWorklog(id, by, adjustment) {
      const worklog = store.worklogs.require(id);
      const { issueId } = worklog;
      const seconds = -worklog.seconds;
      store.worklogs.remove(id);
      spend(
        { issueId, seconds, adjustment, from: id, to: null, eventName: 'issue_worklog_deleted' },
        by,
      );
      tell(by, () => worklogEvent(store, 'deleted', worklog, { by, at: at(by) }));
    },
  };
}

function newWorklog(
  identity: Pick<JiraWorklog, 'id' | 'issueId'>,
  { seconds, startedAt, comment }: NewWorklog,
  authorId: string,
  at: number,
): JiraWorklog {
  return {
    ...identity,
    authorId,
    updateAuthorId: authorId,
    startedAt: startedAt ?? at,
    seconds,
    comment: comment ?? null,
    createdAt: at,
    updatedAt: at,
  };
}

const worklogItem = (from: string | null, to: string | null): ChangeItem => ({
  field: 'WorklogId',
  fieldtype: 'jira',
  from,
  fromString: from,
  to,
  toString: to,
});
