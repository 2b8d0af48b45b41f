import { isCurrent } from '../sql/text';

/** Whether the row `alias` of `alignment_log` is the last word on its pair and says that it stands. */
export const isAligned = (alias: string): string =>
  `${alias}.active = 1 AND NOT EXISTS (SELECT 1 FROM alignment_log newer
     WHERE newer.child_id = ${alias}.child_id AND newer.parent_id = ${alias}.parent_id
       AND newer.revision > ${alias}.revision)`;

/** Brings the supported key result of the row `alias`, if it is one, as `${alias}_kr`: an old version too. */
export const joinKeyResult = (alias: string): string =>
  `LEFT JOIN key_result_version ${alias}_kr ON ${alias}_kr.id = ${alias}.parent_id`;

/** The objective that the row `alias` leads up to, after `joinKeyResult`. */
export const leadsTo = (alias: string): string =>
  `COALESCE(${alias}_kr.objective_id, ${alias}.parent_id)`;

/** Leaves the present version of what `joinKeyResult` brought. */
export const keyResultIsCurrent = (alias: string): string =>
  isCurrent('key_result_version', `${alias}_kr`);
