import Button from '@atlaskit/button/new';
import type { OperationOutput } from '../../../src/contract/operations';
import type { Home } from '../../../src/domain/home';
import { useProject } from '../../api/projects';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import styles from './library.module.css';

export interface Made {
  readonly objectives: OperationOutput<'template.apply'>['objectives'];
  readonly page: OperationOutput<'template.page'> | null;
}

interface MadeLinksProps {
  readonly made: Made;
  readonly home: Home;
  readonly onDone: () => void;
}

/** The way to what was made. */
export function MadeLinks({ made, home, onDone }: MadeLinksProps) {
  const { t } = useWords();
  const project = useProject(home.kind === 'project' ? home.projectId : null);
  return (
    <div className={styles['preview']}>
      <ul className={styles['foot']}>
        {made.objectives.map(({ id, key }) => (
          <li key={id}>
            <LinkTo to={{ kind: 'objective', id, projectKey: project?.key ?? null }}>{key}</LinkTo>
          </li>
        ))}
        {made.page !== null && (
          <li>
            <LinkTo to={{ kind: 'page', pageId: made.page.pageId }}>{made.page.title}</LinkTo>
          </li>
        )}
      </ul>
      <div>
        <Button onClick={onDone}>{t('library.back')}</Button>
      </div>
    </div>
  );
}
