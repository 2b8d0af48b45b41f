/** The OAuth scopes of each modelled operation, from Atlassian's own description: all classic or all granular ones. Names stand in one string, a space between. */
export interface OperationScopes {
  readonly classic: string;
  readonly granular: string;
}

export const scopes: Readonly<Record<string, OperationScopes>> = {
  'POST /rest/api/3/bulk/issues/move': {
    classic: 'write:jira-work',
    granular: 'read:issue:jira write:issue:jira',
  },
  'GET /rest/api/3/bulk/queue/{taskId}': { classic: 'read:jira-work', granular: 'read:issue:jira' },
  'POST /rest/api/3/changelog/bulkfetch': {
    classic: 'read:jira-work',
    granular: 'read:avatar:jira read:issue-meta:jira read:issue.changelog:jira',
  },
  'GET /rest/api/3/field': {
    classic: 'read:jira-work',
    granular:
      'read:avatar:jira read:field-configuration:jira read:field:jira read:project-category:jira read:project:jira',
  },
  'POST /rest/api/3/issue': {
    classic: 'write:jira-work',
    granular:
      'read:issue:jira write:attachment:jira write:comment.property:jira write:comment:jira write:issue:jira',
  },
  'POST /rest/api/3/issue/bulkfetch': {
    classic: 'read:jira-work',
    granular:
      'read:avatar:jira read:field-configuration:jira read:issue-meta:jira read:issue-security-level:jira read:issue.changelog:jira read:issue.vote:jira read:issue:jira read:status:jira read:user:jira',
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}': {
    classic: 'write:jira-work',
    granular: 'delete:issue:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}': {
    classic: 'read:jira-work',
    granular:
      'read:avatar:jira read:field-configuration:jira read:issue-meta:jira read:issue-security-level:jira read:issue.changelog:jira read:issue.vote:jira read:issue:jira read:status:jira read:user:jira',
  },
  'PUT /rest/api/3/issue/{issueIdOrKey}': {
    classic: 'write:jira-work',
    granular: 'write:issue:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': {
    classic: 'read:jira-work',
    granular: 'read:avatar:jira read:issue-meta:jira read:issue.changelog:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': {
    classic: 'read:jira-work',
    granular: 'read:issue.property:jira',
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': {
    classic: 'write:jira-work',
    granular: 'delete:issue.property:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': {
    classic: 'read:jira-work',
    granular: 'read:issue.property:jira',
  },
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': {
    classic: 'write:jira-work',
    granular: 'write:issue.property:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': {
    classic: 'read:jira-work',
    granular: 'read:field-configuration:jira read:issue.transition:jira read:status:jira',
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': {
    classic: 'write:jira-work',
    granular: 'write:issue.property:jira write:issue:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog': {
    classic: 'read:jira-work',
    granular:
      'read:avatar:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira',
  },
  'POST /rest/api/3/issue/{issueIdOrKey}/worklog': {
    classic: 'write:jira-work',
    granular:
      'read:avatar:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira write:issue-worklog.property:jira write:issue-worklog:jira',
  },
  'DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': {
    classic: 'write:jira-work',
    granular:
      'delete:issue-worklog.property:jira delete:issue-worklog:jira write:issue.time-tracking:jira',
  },
  'GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': {
    classic: 'read:jira-work',
    granular:
      'read:avatar:jira read:comment:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira',
  },
  'PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}': {
    classic: 'write:jira-work',
    granular:
      'read:avatar:jira read:comment:jira read:group:jira read:issue-worklog.property:jira read:issue-worklog:jira read:project-role:jira read:user:jira write:comment:jira write:issue-worklog.property:jira write:issue-worklog:jira',
  },
  'POST /rest/api/3/issueLink': {
    classic: 'write:jira-work',
    granular: 'write:comment:jira write:issue-link:jira write:issue:jira',
  },
  'DELETE /rest/api/3/issueLink/{linkId}': {
    classic: 'write:jira-work',
    granular: 'delete:issue-link:jira',
  },
  'GET /rest/api/3/issueLink/{linkId}': {
    classic: 'read:jira-work',
    granular:
      'read:avatar:jira read:field:jira read:issue-link-type:jira read:issue-type:jira read:issue.time-tracking:jira read:issue:jira read:priority:jira read:project-category:jira read:project:jira read:status:jira read:user:jira',
  },
  'GET /rest/api/3/issueLinkType': {
    classic: 'read:jira-work',
    granular: 'read:issue-link-type:jira',
  },
  'GET /rest/api/3/issuetype': {
    classic: 'read:jira-work',
    granular: 'read:avatar:jira read:issue-type:jira read:project-category:jira read:project:jira',
  },
  'GET /rest/api/3/jql/autocompletedata': {
    classic: 'read:jira-work',
    granular: 'read:field:jira',
  },
  'POST /rest/api/3/jql/match': { classic: 'read:jira-work', granular: 'read:issue-details:jira' },
  'POST /rest/api/3/jql/parse': {
    classic: 'read:jira-work',
    granular: 'read:field:jira read:jql:jira validate:jql:jira',
  },
  'GET /rest/api/3/mypermissions': { classic: 'read:jira-work', granular: 'read:permission:jira' },
  'GET /rest/api/3/myself': {
    classic: 'read:jira-user',
    granular: 'read:application-role:jira read:avatar:jira read:group:jira read:user:jira',
  },
  'GET /rest/api/3/permissions': {
    classic: 'manage:jira-configuration',
    granular: 'read:permission:jira',
  },
  'POST /rest/api/3/permissions/check': { classic: '', granular: 'read:permission:jira' },
  'GET /rest/api/3/priority': { classic: 'read:jira-work', granular: 'read:priority:jira' },
  'GET /rest/api/3/project/search': {
    classic: 'read:jira-work',
    granular:
      'read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira read:project.property:jira read:project:jira read:user:jira',
  },
  'DELETE /rest/api/3/project/{projectIdOrKey}': {
    classic: 'manage:jira-configuration',
    granular: 'delete:project:jira',
  },
  'GET /rest/api/3/project/{projectIdOrKey}': {
    classic: 'read:jira-work',
    granular:
      'read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira read:project.property:jira read:project:jira read:user:jira',
  },
  'POST /rest/api/3/project/{projectIdOrKey}/archive': {
    classic: 'manage:jira-project',
    granular: 'write:project:jira',
  },
  'GET /rest/api/3/project/{projectIdOrKey}/components': {
    classic: 'read:jira-work',
    granular:
      'read:application-role:jira read:avatar:jira read:group:jira read:project.component:jira read:project:jira read:user:jira',
  },
  'POST /rest/api/3/project/{projectIdOrKey}/restore': {
    classic: 'manage:jira-configuration',
    granular:
      'read:application-role:jira read:avatar:jira read:group:jira read:issue-type-hierarchy:jira read:issue-type:jira read:project-category:jira read:project-version:jira read:project.component:jira read:project.property:jira read:project:jira read:user:jira write:project:jira',
  },
  'GET /rest/api/3/project/{projectIdOrKey}/statuses': {
    classic: 'read:jira-work',
    granular: 'read:issue-status:jira read:issue-type:jira read:status:jira',
  },
  'GET /rest/api/3/project/{projectIdOrKey}/version': {
    classic: 'read:jira-work',
    granular: 'read:project-version:jira',
  },
  'GET /rest/api/3/project/{projectIdOrKey}/versions': {
    classic: 'read:jira-work',
    granular: 'read:project-version:jira',
  },
  'GET /rest/api/3/resolution': { classic: 'read:jira-work', granular: 'read:resolution:jira' },
  'POST /rest/api/3/search/approximate-count': {
    classic: 'read:jira-work',
    granular:
      'read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira read:issue-details:jira',
  },
  'GET /rest/api/3/search/jql': {
    classic: 'read:jira-work',
    granular:
      'read:audit-log:jira read:avatar:jira read:field-configuration:jira read:issue-details:jira read:issue-meta:jira',
  },
  'POST /rest/api/3/search/jql': {
    classic: 'read:jira-work',
    granular:
      'read:field.default-value:jira read:field.option:jira read:field:jira read:group:jira read:issue-details:jira',
  },
  'GET /rest/api/3/serverInfo': { classic: '', granular: '' },
  'GET /rest/api/3/status': { classic: 'read:jira-work', granular: 'read:status:jira' },
  'GET /rest/api/3/statuscategory': { classic: 'read:jira-work', granular: 'read:status:jira' },
  'GET /rest/api/3/user': {
    classic: 'read:jira-user',
    granular: 'read:application-role:jira read:avatar:jira read:group:jira read:user:jira',
  },
  'GET /rest/api/3/user/assignable/search': {
    classic: 'read:jira-user',
    granular:
      'read:application-role:jira read:avatar:jira read:group:jira read:issue:jira read:project:jira read:user:jira',
  },
  'GET /rest/api/3/user/bulk': {
    classic: 'read:jira-user',
    granular: 'read:application-role:jira read:avatar:jira read:group:jira read:user:jira',
  },
  'GET /rest/api/3/user/picker': { classic: 'read:jira-user', granular: 'read:user:jira' },
  'GET /rest/api/3/user/search': {
    classic: 'read:jira-user',
    granular:
      'read:application-role:jira read:avatar:jira read:group:jira read:user.property:jira read:user:jira',
  },
  'GET /rest/api/3/users/search': {
    classic: 'read:jira-user',
    granular: 'read:application-role:jira read:avatar:jira read:group:jira read:user:jira',
  },
};
