import type { Grant } from './actor';

/** What Jira said is trusted for ten minutes. */
const grantLastsMs = 10 * 60_000;

/** Whether a grant is young enough to rest on; one from the future is not. */
export function isFresh(grant: Grant, now: number): boolean {
  const age = now - grant.checkedAt;
  return age >= 0 && age < grantLastsMs;
}

/** Whether the holder may see what belongs to the place. */
export function mayBrowse(grant: Grant | null): boolean {
  return grant?.browse ?? false;
}

/** Whether the holder may manage what belongs to the place. Who may not browse manages nothing. */
export function mayManage(grant: Grant | null): boolean {
  return mayBrowse(grant) && (grant?.manage ?? false);
}

/** Whether the holder may edit issues of the place. */
export function mayEditIssues(grant: Grant | null): boolean {
  return mayBrowse(grant) && (grant?.edit ?? false);
}

/** Whether the holder may edit the Confluence page that the place is. */
export function mayEditPage(grant: Grant | null): boolean {
  return mayBrowse(grant) && (grant?.edit ?? false);
}
