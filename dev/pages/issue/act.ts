/** Does something to an issue; false when Jira refused, and the reader was told why. */
export type Act = (work: () => Promise<unknown>) => Promise<boolean>;
