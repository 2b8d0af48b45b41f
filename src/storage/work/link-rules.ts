// The rules of scope, each written once. A row of `work_scope` is only a candidate: what counts is decided by the
// link and the issue's present parents, so that a change of either is one statement and holds at once.
// What is linked (`issue_id` of a link, `via_issue_id` of a row) is an issue or, where the link has JQL, a rule.

/**
 * Brings the active link behind the scope row `alias` as `${alias}_link`, its next version, if any,
 * as `${alias}_next` and the fact of the linked issue as `${alias}_via`. From the row to its link, as it is
 * written: the other way round each of a thousand links may be held against all rows of its key result.
 */
export const joinLink = (alias: string): string =>
  `STRAIGHT_JOIN kr_link_version ${alias}_link ON ${alias}_link.key_result_id = ${alias}.key_result_id
     AND ${alias}_link.issue_id = ${alias}.via_issue_id AND ${alias}_link.active = 1
   LEFT JOIN kr_link_version ${alias}_next ON ${alias}_next.key_result_id = ${alias}_link.key_result_id
     AND ${alias}_next.issue_id = ${alias}_link.issue_id
     AND ${alias}_next.version = ${alias}_link.version + 1
   LEFT JOIN issue_fact ${alias}_via ON ${alias}_via.issue_id = ${alias}_link.issue_id`;

/**
 * Whether the row `alias` of `kr_link_version` is its link's latest version. Asked for any later one, for with
 * an equation alone the database may gather the links of the whole site instead of looking up each.
 */
export const isLatestLink = (alias: string): string =>
  `NOT EXISTS (SELECT 1 FROM kr_link_version newer
     WHERE newer.key_result_id = ${alias}.key_result_id AND newer.issue_id = ${alias}.issue_id
       AND newer.version > ${alias}.version)`;

/** Whether the issue `via` lies above the parent `parent`: two, three or four levels over its child. */
const isAbove = (via: string, parent: string): string =>
  `EXISTS (SELECT 1 FROM issue_fact p1
     LEFT JOIN issue_fact p2 ON p2.issue_id = p1.parent_id
     LEFT JOIN issue_fact p3 ON p3.issue_id = p2.parent_id
     WHERE p1.issue_id = ${parent}
       AND (p1.parent_id = ${via} OR p2.parent_id = ${via} OR p3.parent_id = ${via}))`;

export const isThroughRule = (alias: string): string => `${alias}_link.jql IS NOT NULL`;

/** Whether the linked issue of the row is live and lies above the issue with the fact `fact`. */
const throughParents = (alias: string, fact: string): string =>
  `(${alias}_via.deleted_at IS NULL AND ${alias}_via.issue_id IS NOT NULL
     AND ${fact}.hierarchy_level >= 0 AND (${alias}.via_issue_id = ${fact}.parent_id
       OR ${isAbove(`${alias}.via_issue_id`, `${fact}.parent_id`)}))`;

/**
 * Whether the scope row `alias`, joined by `joinLink`, holds for the fact `fact` of its issue:
 * linked itself, found by a rule, or below the linked issue now, unless that is deleted.
 */
export const holdsFor = (alias: string, fact: string): string =>
  `${alias}_next.version IS NULL AND (${alias}.via_issue_id = ${alias}.issue_id
     OR (${isThroughRule(alias)} AND ${alias}.left_at IS NULL)
     OR ${throughParents(alias, fact)})`;
