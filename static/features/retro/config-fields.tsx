import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import { retroWords } from '../../../src/contract/wording/retro-words';
import type { Home } from '../../../src/domain/home';
import { retroFormats } from '../../../src/domain/retro-format';
import { searchProjects } from '../../api/site-config';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { HomeName } from '../../ui/home-name';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import type { RetroConfig } from './retro-config';
import styles from './retro.module.css';
import { useAllCycles } from './use-all-cycles';

interface ConfigFieldsProps {
  readonly config: RetroConfig;
  readonly onChange: (config: RetroConfig) => void;
  readonly refused: (field: string) => string | undefined;
}

const none = 'none';
const voteChoices = [0, 3, 5, 8, 10].map(String);

/** Whose work it looks back on: the whole site or a project. */
function HomeField({
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

/** Everything that is settled about a retrospective before it begins. */
export function ConfigFields({ config, onChange, refused }: ConfigFieldsProps) {
  const { t, locale, days } = useWords();
  const cycles = useAllCycles(config.home);
  const change = (part: Partial<RetroConfig>) => onChange({ ...config, ...part });
  const { formats } = retroWords(locale);
  return (
    <>
      <LineField
        label={t('retro.title')}
        value={config.title}
        onChange={(title) => change({ title })}
        error={refused('title')}
        placeholder={t('retro.title.placeholder')}
        optional
      />
      <SelectField
        label={t('retro.format')}
        value={config.format}
        options={retroFormats.map((value) => ({ value, label: formats[value] }))}
        onChange={(format) => change({ format })}
        error={refused('format')}
      />
      <HomeField home={config.home} onChange={(home) => change({ home, cycleId: null })} />
      <SelectField
        label={t('retro.cycle')}
        value={config.cycleId ?? none}
        options={[
          { value: none, label: t('retro.cycle.none') },
          ...cycles.map(({ id, name, startsOn, endsOn }) => ({
            value: id,
            label: `${name} · ${days(startsOn, endsOn)}`,
          })),
        ]}
        onChange={(id) => change({ cycleId: id === none ? null : id })}
        help={t('retro.cycle.help')}
        error={refused('cycleId')}
      />
      <SelectField
        label={t('retro.votes')}
        value={String(config.votesEach)}
        options={[...new Set([...voteChoices, String(config.votesEach)])].map((value) => ({
          value,
          label: value,
        }))}
        onChange={(votes) => change({ votesEach: Number(votes) })}
        error={refused('votesEach')}
      />
      <Checkbox
        label={t('retro.anonymous.choose')}
        isChecked={config.isAnonymous}
        onChange={(event) => change({ isAnonymous: event.currentTarget.checked })}
      />
      {refused('isAnonymous') !== undefined && <p role="alert">{refused('isAnonymous')}</p>}
    </>
  );
}
