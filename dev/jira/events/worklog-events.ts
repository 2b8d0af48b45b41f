import type { ProductEvent } from '../../forge/types';
import type { JiraWorklog } from '../model/worklog';
import { worklogShape } from '../shapes/worklog-shape';
import type { JiraStore } from '../store/store';
import { gateway } from './gateway';
import type { Happening } from './issue-events';

/** `avi:jira:created|updated|deleted:worklog`: the worklog, as it was when it is gone. */
export const worklogEvent = (
  store: JiraStore,
  what: 'created' | 'updated' | 'deleted',
  worklog: JiraWorklog,
  { by, at }: Happening,
): ProductEvent => ({
  eventType: `avi:jira:${what}:worklog`,
  timestamp: String(at),
  selfGenerated: by.selfGenerated ?? false,
  atlassianId: by.accountId,
  worklog: worklogShape(gateway, store, worklog),
});
