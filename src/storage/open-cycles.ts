import { isCurrent } from './sql/text';

/** Ids of open cycles, as a table: closed ones only grow in number. */
export const openCycles = `(SELECT c.id FROM cycle_version c
      LEFT JOIN close_record r ON r.subject_id = c.id
      WHERE r.subject_id IS NULL AND ${isCurrent('cycle_version', 'c')})`;
