import type {
  JiraIssueType,
  JiraPriority,
  JiraResolution,
  JiraStatus,
  JiraWorkflow,
} from '../model/config';
import { appUser, people } from '../people';
import type { JiraStore } from '../store/store';

const statuses: readonly JiraStatus[] = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '3', name: 'In Progress', category: 'indeterminate' },
  { id: '10001', name: 'In Review', category: 'indeterminate' },
  { id: '10002', name: 'Done', category: 'done' },
];

const issueTypes: readonly JiraIssueType[] = [
  { id: '10000', name: 'Epic', description: 'A big piece of work.', hierarchyLevel: 1 },
  { id: '10001', name: 'Story', description: 'Something a user gains.', hierarchyLevel: 0 },
  { id: '10002', name: 'Task', description: 'Something to be done.', hierarchyLevel: 0 },
  { id: '10003', name: 'Bug', description: 'Something that is broken.', hierarchyLevel: 0 },
  { id: '10004', name: 'Sub-task', description: 'A part of an issue.', hierarchyLevel: -1 },
];

const resolution = (id: string, name: string, description: string): JiraResolution => ({
  id,
  name,
  description,
});

const resolutions: readonly JiraResolution[] = [
  resolution('10000', 'Done', 'Work has been completed on this issue.'),
  resolution('10001', "Won't Do", "This issue won't be actioned."),
  resolution('10002', 'Duplicate', 'The problem is a duplicate of an existing issue.'),
  resolution('10003', 'Cannot Reproduce', 'All attempts at reproducing this issue failed.'),
  resolution('10004', "Won't Fix", "The problem won't be fixed."),
  resolution('10005', 'Invalid', 'The issue makes no sense as it is.'),
  resolution('10006', 'Not Our Bug', 'The cause lies outside this product.'),
  resolution('10007', 'Needs more info', 'The reporter did not say enough.'),
];

const priorities: readonly JiraPriority[] = [
  { id: '1', name: 'Highest', color: '#d04437' },
  { id: '2', name: 'High', color: '#f15c75' },
  { id: '3', name: 'Medium', color: '#f79232' },
  { id: '4', name: 'Low', color: '#707070' },
  { id: '5', name: 'Lowest', color: '#999999' },
];

const workflow: JiraWorkflow = {
  id: 'workflow-1',
  name: 'Software Simplified Workflow',
  initialStatusId: '10000',
  statusIds: statuses.map(({ id }) => id),
  transitions: [
    { id: '11', name: 'To Do', toStatusId: '10000' },
    { id: '21', name: 'In Progress', toStatusId: '3' },
    { id: '31', name: 'In Review', toStatusId: '10001' },
    { id: '41', name: 'Done', toStatusId: '10002' },
  ],
};

/** What a fresh Jira brings: its people, statuses, types, resolutions, priorities and one workflow. */
export function installBaseConfig(store: JiraStore): void {
  if (store.workflows.get(workflow.id)) return;
  for (const user of [...Object.values(people), appUser]) store.users.put(user);
  for (const status of statuses) store.statuses.put(status);
  for (const type of issueTypes) store.issueTypes.put(type);
  for (const entry of resolutions) store.resolutions.put(entry);
  for (const priority of priorities) store.priorities.put(priority);
  store.workflows.put(workflow);
}
