import Button from '@atlaskit/button/new';
import { useState } from 'react';
import {
  statusLooks,
  statusSubjects,
  writeStatusConfig,
  type StatusConfig,
} from '../../../src/domain/status-config';
import { call } from '../../api/call';
import { closeDialog } from '../../api/close';
import { submitConfig } from '../../api/macro';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { Combobox } from '../../ui/combobox';
import { FieldError } from '../../ui/field';
import { Form } from '../../ui/form';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { useSubmit } from '../../ui/use-submit';
import { useRead } from '../admin/use-read';
import { HomeField } from '../../ui/home-field';
import { useAllCycles } from '../retro/use-all-cycles';
import { StatusPanel } from './status-panel';
import styles from './status-panel.module.css';
import { useItemName } from './use-item-name';

interface StatusConfigFormProps {
  /** Null: nothing was chosen yet. */
  readonly saved: StatusConfig | null;
}

const first: StatusConfig = {
  ...{ look: 'panel', by: 'place', home: { kind: 'site' }, cycleId: null },
  ...{ team: '', itemId: null, title: '', frozenOn: null },
};
const running = 'running';

interface PartProps {
  readonly config: StatusConfig;
  readonly onChange: (config: StatusConfig) => void;
}

/** The cycle and team of a place. */
function PlaceFields({ config, onChange }: PartProps) {
  const { t, days } = useWords();
  const cycles = useAllCycles(config.home);
  return (
    <>
      <SelectField
        label={t('board.cycle')}
        value={config.cycleId ?? running}
        options={[
          { value: running, label: t('statusMacro.running') },
          ...cycles.map(({ id, name, startsOn, endsOn }) => ({
            value: id,
            label: `${name} · ${days(startsOn, endsOn)}`,
          })),
        ]}
        onChange={(id) => onChange({ ...config, cycleId: id === running ? null : id })}
      />
      <LineField
        label={t('filter.team')}
        value={config.team}
        onChange={(team) => onChange({ ...config, team })}
        maxLength={60}
        optional
      />
    </>
  );
}

/** The saved view of a home. */
function ViewField({ config, onChange }: PartProps) {
  const { t } = useWords();
  const { home } = config;
  const { found } = useRead(JSON.stringify(home), () => call('view.list', { place: home }));
  const views = found?.views ?? [];
  if (views.length === 0) return <p className={styles['quiet']}>{t('statusMacro.noViews')}</p>;
  return (
    <SelectField
      label={t('statusMacro.by.view')}
      value={config.itemId ?? ''}
      options={[
        { value: '', label: '–' },
        ...views.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(itemId) => onChange({ ...config, itemId: itemId === '' ? null : itemId })}
    />
  );
}

/** One objective or key result, found by its words. */
function ItemField({ config, onChange }: PartProps) {
  const { t } = useWords();
  const [searching, setSearching] = useState(config.itemId === null);
  const name = useItemName(config);
  const label = t(
    config.by === 'objective' ? 'statusMacro.by.objective' : 'statusMacro.by.keyResult',
  );
  const search = async (query: string) =>
    (await call('alignment.search', { query })).choices.filter(({ kind }) => kind === config.by);
  return (
    <div className={styles['group']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      {searching ? (
        <Combobox
          label={label}
          placeholder={t('retro.evidence.search')}
          search={search}
          within={config.by}
          keyOf={({ id }) => id}
          face={({ key, title }) => `${key} ${title}`}
          empty={t('common.noResults')}
          onChoose={({ id }) => {
            setSearching(false);
            onChange({ ...config, itemId: id });
          }}
          onCancel={() => setSearching(false)}
        />
      ) : (
        <div className={styles['chosen']}>
          <span>{name}</span>
          <Button spacing="compact" onClick={() => setSearching(true)}>
            {t('owner.change')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What a status panel shows, with the result below before it is saved. */
export function StatusConfigForm({ saved }: StatusConfigFormProps) {
  const { t } = useWords();
  const submission = useSubmit();
  const [config, setConfig] = useState(saved ?? first);
  const [tried, setTried] = useState(false);
  const lacksItem = config.by !== 'place' && config.itemId === null;
  const save = () => {
    setTried(true);
    if (!lacksItem) void submission.run(() => submitConfig(writeStatusConfig(config)));
  };
  return (
    <main className={styles['config']}>
      <Form
        title={t('statusMacro.config')}
        submitLabel={t('common.save')}
        submission={submission}
        fields={[]}
        onSubmit={save}
        onCancel={() => void closeDialog()}
      >
        <ChoiceRow
          label={t('statusMacro.look')}
          choices={statusLooks.map((value) => ({ value, face: t(`statusMacro.look.${value}`) }))}
          value={config.look}
          onChange={(look) => setConfig({ ...config, look })}
        />
        <ChoiceRow
          label={t('statusMacro.by')}
          choices={statusSubjects.map((value) => ({ value, face: t(`statusMacro.by.${value}`) }))}
          value={config.by}
          onChange={(by) => setConfig({ ...config, by, itemId: null })}
        />
        {(config.by === 'place' || config.by === 'view') && (
          <HomeField
            label={t('statusMacro.home')}
            home={config.home}
            onChange={(home) => setConfig({ ...config, home, cycleId: null, itemId: null })}
          />
        )}
        {config.by === 'place' && <PlaceFields config={config} onChange={setConfig} />}
        {config.by === 'view' && <ViewField config={config} onChange={setConfig} />}
        {(config.by === 'objective' || config.by === 'keyResult') && (
          <ItemField key={config.by} config={config} onChange={setConfig} />
        )}
        {tried && lacksItem && <FieldError id="item-error" text={t('statusMacro.missing')} />}
        <LineField
          label={t('retro.title')}
          value={config.title}
          onChange={(title) => setConfig({ ...config, title })}
          optional
        />
        <LineField
          kind="date"
          label={t('statusMacro.frozenOn')}
          help={t('statusMacro.frozenOn.help')}
          value={config.frozenOn ?? ''}
          onChange={(day) => setConfig({ ...config, frozenOn: day === '' ? null : day })}
          optional
        />
        {!lacksItem && (
          <section className={styles['group']}>
            <span className={styles['label']}>{t('statusMacro.preview')}</span>
            <StatusPanel config={config} id="preview" />
          </section>
        )}
      </Form>
    </main>
  );
}
