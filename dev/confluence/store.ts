import type { JournalFactory } from '../forge/types';
import { openCounters, type Counters } from '../jira/store/counters';
import { openTable, type Table } from '../jira/store/table';
import type { Page, Space } from './model';

/** Everything this Confluence knows. What is put survives a restart. */
export interface ConfluenceStore {
  readonly spaces: Table<Space>;
  readonly pages: Table<Page>;
  readonly counters: Counters;
}

export const openStore = (journal: JournalFactory): ConfluenceStore => ({
  spaces: openTable(journal<Space>('confluence.spaces'), ({ id }) => id),
  pages: openTable(journal<Page>('confluence.pages'), ({ id }) => id),
  counters: openCounters(journal<number>('confluence.counters'), { space: 65_000, page: 98_300 }),
});
