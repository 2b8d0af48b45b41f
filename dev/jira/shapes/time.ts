/** A moment in Jira's form, always told in UTC: `2026-11-23T09:00:00.000+0000`. */
export const jiraTime = (epochMs: number) => new Date(epochMs).toISOString().replace('Z', '+0000');
