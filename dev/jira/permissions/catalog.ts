export interface PermissionInfo {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
}

const entry = (
  type: 'GLOBAL' | 'PROJECT',
  id: number,
  key: string,
  name: string,
  description: string,
): PermissionInfo => ({ id: String(id), key, name, type, description });

/** Jira's own permissions, in its words. */
export const permissionCatalog: readonly PermissionInfo[] = [
  entry(
    'GLOBAL',
    0,
    'ADMINISTER',
    'Administer Jira',
    'Create and administer projects and settings.',
  ),
  entry(
    'GLOBAL',
    44,
    'SYSTEM_ADMIN',
    'System Administrator',
    'Perform all administration functions.',
  ),
  entry('GLOBAL', 27, 'USER_PICKER', 'Browse users and groups', 'View and select users or groups.'),
  entry('GLOBAL', 33, 'BULK_CHANGE', 'Make bulk changes', 'Modify collections of issues at once.'),
  entry(
    'GLOBAL',
    22,
    'CREATE_SHARED_OBJECTS',
    'Share dashboards and filters',
    'Share with others.',
  ),
  entry('PROJECT', 23, 'ADMINISTER_PROJECTS', 'Administer projects', 'Administer the project.'),
  entry('PROJECT', 10, 'BROWSE_PROJECTS', 'Browse projects', 'Browse the project and its issues.'),
  entry('PROJECT', 11, 'CREATE_ISSUES', 'Create issues', 'Create issues.'),
  entry('PROJECT', 12, 'EDIT_ISSUES', 'Edit issues', 'Edit issues.'),
  entry('PROJECT', 46, 'TRANSITION_ISSUES', 'Transition issues', 'Transition issues.'),
  entry('PROJECT', 28, 'SCHEDULE_ISSUES', 'Schedule issues', "View or edit an issue's due date."),
  entry('PROJECT', 25, 'MOVE_ISSUES', 'Move issues', 'Move issues between projects.'),
  entry('PROJECT', 13, 'ASSIGN_ISSUES', 'Assign issues', 'Assign issues to other people.'),
  entry('PROJECT', 17, 'ASSIGNABLE_USER', 'Assignable user', 'May be assigned to issues.'),
  entry('PROJECT', 14, 'RESOLVE_ISSUES', 'Resolve issues', 'Resolve and reopen issues.'),
  entry('PROJECT', 18, 'CLOSE_ISSUES', 'Close issues', 'Close issues.'),
  entry('PROJECT', 30, 'MODIFY_REPORTER', 'Modify reporter', 'Modify the reporter of an issue.'),
  entry('PROJECT', 16, 'DELETE_ISSUES', 'Delete issues', 'Delete issues.'),
  entry('PROJECT', 21, 'LINK_ISSUES', 'Link issues', 'Link issues.'),
  entry('PROJECT', 15, 'ADD_COMMENTS', 'Add comments', 'Comment on issues.'),
  entry('PROJECT', 20, 'WORK_ON_ISSUES', 'Work on issues', 'Log work done on issues.'),
  entry('PROJECT', 40, 'EDIT_OWN_WORKLOGS', 'Edit own worklogs', 'Edit work logged by oneself.'),
  entry('PROJECT', 41, 'EDIT_ALL_WORKLOGS', 'Edit all worklogs', 'Edit work logged by anybody.'),
  entry('PROJECT', 42, 'DELETE_OWN_WORKLOGS', 'Delete own worklogs', 'Delete own logged work.'),
  entry('PROJECT', 43, 'DELETE_ALL_WORKLOGS', 'Delete all worklogs', "Delete anybody's worklogs."),
  entry('PROJECT', 26, 'SET_ISSUE_SECURITY', 'Set issue security', 'Set the level of security.'),
];
