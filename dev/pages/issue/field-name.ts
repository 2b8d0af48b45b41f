import type { TextKey } from '../i18n/en';

const known: Readonly<Record<string, TextKey>> = {
  status: 'status',
  resolution: 'resolution',
  assignee: 'assignee',
  reporter: 'reporter',
  labels: 'labels',
  summary: 'summary',
  description: 'description',
  priority: 'priority',
  issuetype: 'issueType',
  'Fix Version': 'fixVersions',
  project: 'project',
  Key: 'key',
  Link: 'link',
  'Story point estimate': 'storyPoints',
  timeoriginalestimate: 'originalEstimate',
  timeestimate: 'timeRemaining',
  timespent: 'timeSpent',
  Parent: 'parent',
  IssueParentAssociation: 'parent',
};

/** The pages' word for a field of Jira's changelog; fields they do not show keep Jira's name. */
export const fieldName = (field: string, text: (key: TextKey) => string): string => {
  const key = known[field];
  return key ? text(key) : field;
};
