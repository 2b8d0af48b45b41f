import type { SheetPlace } from '../../../src/domain/sheet/plan';
import type { ImportState } from './import-state';
import { namesIn } from './people';
import { readSheet } from './sheet';

/** Names and project keys of the sheet as it is mended by now for which Jira has not answered yet. */
export function notAskedYet(state: ImportState, place: SheetPlace) {
  const { found, projects } = state;
  const { plan } = readSheet(state, place);
  const keys = new Set(plan.objectives.map(({ projectKey }) => projectKey));
  return {
    names: namesIn(plan).filter((name) => (found.get(name) ?? 'failed') === 'failed'),
    projectKeys: [...keys].filter((key) => key !== '' && !projects.has(key)),
  };
}
