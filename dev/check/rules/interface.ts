import type { Manifest } from '../../forge/platform/manifest';

const background = [
  'function',
  'trigger',
  'consumer',
  'scheduledTrigger',
  'webtrigger',
  'preUninstall',
  'action',
  'jira:jqlFunction',
  'jira:workflowValidator',
  'jira:workflowPostFunction',
];

/**
 * A module with a user interface names a `resource`. With a `function` instead it would be UI Kit 1, which the
 * platform's own validation still accepts and no longer runs.
 */
export function interfaceProblems(manifest: Manifest): string[] {
  return Object.entries(manifest.modules)
    .filter(([type]) => !background.includes(type))
    .flatMap(([type, modules]) =>
      modules
        .filter((module) => 'function' in module)
        .map(({ key }) => `${type} '${key}' has a function where it needs a resource`),
    );
}
