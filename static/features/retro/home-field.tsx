import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { searchProjects } from '../../api/site-config';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { HomeName } from '../../ui/home-name';
import styles from './retro.module.css';

/** Whose work it looks back on: the whole site or a project. */
export function HomeField({
  home,
  onChange,
}: {
  readonly home: Home;
  readonly onChange: (home: Home) => void;
}) {
  const { t } = useWords();
  const [searching, setSearching] = useState(false);
  return (
    <div role="group" aria-label={t('retro.home')} className={styles['column']}>
      <span className={styles['columnTitle']}>{t('retro.home')}</span>
      {searching ? (
        <Combobox
          label={t('retro.home')}
          placeholder={t('retro.home.search')}
          search={searchProjects}
          keyOf={({ id }) => id}
          face={({ key, name }) => `${key} ${name}`}
          empty={t('common.noResults')}
          onChoose={({ id }) => {
            onChange({ kind: 'project', projectId: id });
            setSearching(false);
          }}
          onCancel={() => setSearching(false)}
        />
      ) : (
        <div className={styles['actions']}>
          <span>
            <HomeName home={home} />
          </span>
          <Button spacing="compact" onClick={() => setSearching(true)}>
            {t('retro.home.choose')}
          </Button>
          {home.kind === 'project' && (
            <Button
              spacing="compact"
              appearance="subtle"
              onClick={() => onChange({ kind: 'site' })}
            >
              {t('retro.home.site')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
