import { isCurrent } from './sql/text';

/** A table of the cycles without an end that are in sight, for queries that start from them: closed ones only grow in number. */
export const openCycles = `(SELECT c.id, c.shelf, c.starts_on FROM cycle_version c
      LEFT JOIN close_record r ON r.subject_id = c.id
      WHERE r.subject_id IS NULL AND c.archived_at IS NULL AND ${isCurrent('cycle_version', 'c')})`;
