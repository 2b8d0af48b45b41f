import { configOperations } from './config';
import { issueOperations } from './issue/operations';
import { siteOperations } from './myself';
import type { Operation } from './operation';
import { permissionOperations } from './permissions';
import { projectLifeOperations } from './project-life';
import { projectOperations } from './projects';
import { searchOperations } from './search/search';
import { userOperations } from './users';

/** Every modelled operation; of two paths that fit, the first wins. */
export const operations: readonly Operation[] = [
  ...siteOperations,
  ...configOperations,
  ...projectOperations,
  ...projectLifeOperations,
  ...userOperations,
  ...permissionOperations,
  ...searchOperations,
  ...issueOperations,
];

/** Operations of the real Jira whose paths look like an issue's or a project's and are none. */
export const notTemplates: readonly string[] = [
  '/rest/api/3/issue/createmeta',
  '/rest/api/3/issue/picker',
  '/rest/api/3/issue/archive',
  '/rest/api/3/issue/unarchive',
  '/rest/api/3/project/recent',
  '/rest/api/3/project/type',
];
