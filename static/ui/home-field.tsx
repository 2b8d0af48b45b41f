import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Home } from '../../src/domain/home';
import { useWords } from '../i18n/words';
import { HomeName } from './home-name';
import { ProjectSearch } from './project-search';
import styles from './home-field.module.css';

interface HomeFieldProps {
  readonly label: string;
  readonly home: Home;
  readonly onChange: (home: Home) => void;
}

/** The whole site or a project. */
export function HomeField({ label, home, onChange }: HomeFieldProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  return (
    <div role="group" aria-label={label} className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      {searching ? (
        <ProjectSearch
          label={label}
          onChoose={({ id }) => {
            onChange({ kind: 'project', projectId: id });
            setSearching(false);
          }}
          onCancel={() => setSearching(false)}
        />
      ) : (
        <div className={styles['chosen']}>
          <span>
            <HomeName home={home} />
          </span>
          <Button spacing="compact" onClick={() => setSearching(true)}>
            {t('homeField.choose')}
          </Button>
          {home.kind === 'project' && (
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => onChange({ kind: 'site' })}
            >
              {t('homeField.site')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
