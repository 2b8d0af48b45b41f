import type {
  JiraIssueType,
  JiraPriority,
  JiraResolution,
  JiraStatus,
  StatusCategoryKey,
} from '../model/config';
import { iconUrl } from './avatar';

const categories = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

const categoryColors = { new: '#42526e', indeterminate: '#0052cc', done: '#00875a' };

export const categoryKeys = ['new', 'indeterminate', 'done'] as const;
export const categoryName = (key: StatusCategoryKey) => categories[key].name;
export const categoryId = (key: StatusCategoryKey) => categories[key].id;

export const categoryShape = (origin: string, key: StatusCategoryKey) => ({
  self: `${origin}/rest/api/3/statuscategory/${String(categories[key].id)}`,
  ...categories[key],
});

export const statusShape = (origin: string, status: JiraStatus) => ({
  self: `${origin}/rest/api/3/status/${status.id}`,
  description: '',
  iconUrl: iconUrl(categoryColors[status.category]),
  name: status.name,
  id: status.id,
  statusCategory: categoryShape(origin, status.category),
});

const typeColors: Readonly<Record<string, string>> = {
  Epic: '#904ee2',
  Story: '#63ba3c',
  Task: '#4bade8',
  Bug: '#e5493a',
};

export const issueTypeShape = (origin: string, type: JiraIssueType) => ({
  self: `${origin}/rest/api/3/issuetype/${type.id}`,
  id: type.id,
  description: type.description,
  iconUrl: iconUrl(typeColors[type.name] ?? '#4bade8'),
  name: type.name,
  subtask: type.hierarchyLevel === -1,
  avatarId: 10_300,
  hierarchyLevel: type.hierarchyLevel,
});

export const resolutionShape = (origin: string, resolution: JiraResolution) => ({
  self: `${origin}/rest/api/3/resolution/${resolution.id}`,
  id: resolution.id,
  description: resolution.description,
  name: resolution.name,
});

export const priorityShape = (origin: string, priority: JiraPriority) => ({
  self: `${origin}/rest/api/3/priority/${priority.id}`,
  iconUrl: iconUrl(priority.color),
  name: priority.name,
  id: priority.id,
});

/** As `GET /priority` has it: with what only the list tells. */
export const priorityDetails = (origin: string, priority: JiraPriority) => ({
  ...priorityShape(origin, priority),
  statusColor: priority.color,
  description: '',
  isDefault: priority.id === '3',
});
