import { rowOfClose } from './rows/close-row';
import { write } from './sql/statement';
import { insertRows } from './sql/text';
import type { CloseStore } from './stores';

/** One statement, so that an objective and its key results end together. */
export const createCloseStore = (): CloseStore => ({
  close: async (records) => {
    if (records.length === 0) return;
    const keepFirst = 'subject_id = close_record.subject_id';
    await write(insertRows('close_record', records.map(rowOfClose), keepFirst));
  },
});
