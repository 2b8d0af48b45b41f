import type { Home } from '../../src/domain/home';
import { useProject } from '../api/projects';
import { useWords } from '../i18n/words';

/** Where an item belongs: the project by its name, or the whole site. */
export function HomeName({ home }: { readonly home: Home }) {
  const { t } = useWords();
  const project = useProject(home.kind === 'project' ? home.projectId : null);
  return <>{home.kind === 'site' ? t('page.home.site') : (project?.name ?? '')}</>;
}
