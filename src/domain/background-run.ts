/** How a run in the background ended; all but `done` go on with the next. */
export const runOutcomes = ['done', 'budget', 'time', 'jira', 'failed'] as const;

/**
 * `budget`: the points of the hour were spent; `time`: its time was up; `jira`: Jira did not answer;
 * `failed`: something else went wrong.
 */
export type RunOutcome = (typeof runOutcomes)[number];
