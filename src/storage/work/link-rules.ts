// The rules of scope, each written once. A row of `work_scope` is only a candidate: what counts is decided by the
// link and the present parent, so that a change of either is one statement and holds at once.

/** Whether the link behind the scope row `alias` is there; the joined latest link is `${alias}_link`. */
export const joinLink = (alias: string): string =>
  `JOIN kr_link_version ${alias}_link ON ${alias}_link.key_result_id = ${alias}.key_result_id
     AND ${alias}_link.issue_id = ${alias}.via_issue_id AND ${alias}_link.active = 1`;

/** Whether the row `alias` of `kr_link_version` is its link's latest version. */
export const isLatestLink = (alias: string): string =>
  `NOT EXISTS (SELECT 1 FROM kr_link_version newer
     WHERE newer.key_result_id = ${alias}.key_result_id AND newer.issue_id = ${alias}.issue_id
       AND newer.version = ${alias}.version + 1)`;

/** Whether the scope row `alias` holds for the fact `fact` of its issue: itself, or its parent now, unless that is gone. */
export const holdsFor = (alias: string, fact: string): string =>
  `(${alias}.via_issue_id = ${alias}.issue_id OR (${alias}.via_issue_id = ${fact}.parent_id
     AND NOT EXISTS (SELECT 1 FROM issue_fact gone
       WHERE gone.issue_id = ${alias}.via_issue_id AND gone.deleted_at IS NOT NULL)))`;
