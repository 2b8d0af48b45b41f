import type { JiraProject } from '../model/project';
import { visibleProjects } from '../permissions/permissions';
import type { Who } from '../permissions/who';
import type { JiraStore } from '../store/store';

/** For whom, when and over what a query is asked. */
export interface JqlEnv {
  readonly store: JiraStore;
  readonly who: Who;
  readonly now: number;
  /** Dates in JQL are the caller's own. */
  readonly timeZone: string;
  readonly projects: readonly JiraProject[];
  readonly projectIds: ReadonlySet<string>;
}

export function jqlEnv(store: JiraStore, who: Who, now: number): JqlEnv {
  const projects = visibleProjects(store, who);
  return {
    store,
    who,
    now,
    timeZone: who.kind === 'anonymous' ? 'UTC' : who.user.timeZone,
    projects,
    projectIds: new Set(projects.map(({ id }) => id)),
  };
}
