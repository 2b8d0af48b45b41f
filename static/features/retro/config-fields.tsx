import Checkbox from '@atlaskit/checkbox';
import { retroWords } from '../../../src/contract/wording/retro-words';
import { retroFormats } from '../../../src/domain/retro-format';
import { useWords } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { HomeField } from '../../ui/home-field';
import type { RetroConfig } from './retro-config';
import { useAllCycles } from './use-all-cycles';

interface ConfigFieldsProps {
  readonly config: RetroConfig;
  readonly onChange: (config: RetroConfig) => void;
  readonly refused: (field: string) => string | undefined;
}

const none = 'none';
const voteChoices = [0, 3, 5, 8, 10].map(String);

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
      <HomeField
        label={t('retro.home')}
        home={config.home}
        onChange={(home) => change({ home, cycleId: null })}
      />
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
