/** Events come from no page, so their links name Atlassian's gateway. */
export const gateway = 'https://api.atlassian.com/ex/jira/local';
