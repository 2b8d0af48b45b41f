import type { JournalFactory, Product, ProductEvent, SiteClock } from '../forge/types';
import type { JiraSetup } from './config/setup';
import type { JiraFaults } from './faults';
import type { JiraStore } from './store/store';
import type { JiraWork } from './work/work';

export interface JiraOptions {
  readonly clock: SiteClock;
  readonly journal: JournalFactory;
  readonly emit: (event: ProductEvent) => void;
  readonly faults?: JiraFaults;
}

/** Jira Cloud, as much of it as the app and the pages around it need. */
export interface Jira extends Product {
  readonly store: JiraStore;
  readonly setup: JiraSetup;
  readonly work: JiraWork;
  readonly clock: SiteClock;
}
