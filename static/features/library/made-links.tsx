import Button from '@atlaskit/button/new';
import type { OperationOutput } from '../../../src/contract/operations';
import { refusalSentence } from '../../../src/contract/wording/refusal-sentence';
import type { Home } from '../../../src/domain/home';
import { useProject } from '../../api/projects';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import styles from './library.module.css';

export interface Made {
  readonly objectives: OperationOutput<'template.apply'>['objectives'];
  readonly rulesLeftOut: OperationOutput<'template.apply'>['rulesLeftOut'];
  readonly page: OperationOutput<'template.page'> | null;
}

interface MadeLinksProps {
  readonly made: Made;
  readonly home: Home;
  readonly onDone: () => void;
}

/** JQL of which no rule could be made, and why. */
function LeftOut({ rules }: { readonly rules: Made['rulesLeftOut'] }) {
  const { t, locale } = useWords();
  if (rules.length === 0) return null;
  return (
    <div role="status">
      <p>{t('library.rulesLeftOut')}</p>
      <ul className={styles['keyResults']}>
        {rules.map(({ title, jql, why, values }) => (
          <li key={title}>
            {title}
            <p className={styles['jql']}>{jql}</p>
            <p className={styles['quiet']}>{refusalSentence(why, { values }, locale)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
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
      <LeftOut rules={made.rulesLeftOut} />
      <div>
        <Button onClick={onDone}>{t('library.back')}</Button>
      </div>
    </div>
  );
}
