/**
 * Key results of an objective by the index of objectives alone: `here` has their ids and versions, and only of
 * the one version that matters a row is read. An item with many versions costs hardly more than one with one.
 */
export const placesIn = (objective: string): string =>
  `key_result_version here ON here.objective_id = ${objective}.id`;

/** The row of a version in `here`. */
export const versionHere = (alias: string): string =>
  `key_result_version ${alias} ON ${alias}.id = here.id AND ${alias}.version = here.version`;

/** Whether it is the current version. */
export const isCurrentHere = `here.version = (
     SELECT MAX(newer.version) FROM key_result_version newer WHERE newer.id = here.id)`;

/** Whether it is the last version that lies in this objective, though the key result may have moved on. */
export const isLastHere = `here.version = (
     SELECT MAX(after.version) FROM key_result_version after
     WHERE after.objective_id = here.objective_id AND after.id = here.id)`;
