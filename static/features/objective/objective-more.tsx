import { levels, type Level } from '../../../src/domain/level';
import { useWords, type MessageKey } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { More } from '../../ui/more';
import { PeopleField } from '../../ui/people-field';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { TeamField } from '../../ui/team-field';
import { weightFault, type ObjectiveDraft } from './objective-draft';

const levelLabels: Readonly<Record<Level, MessageKey>> = {
  company: 'level.company',
  department: 'level.department',
  team: 'level.team',
  person: 'level.person',
};

const visibilities = [
  { kind: 'site', label: 'visibility.site' },
  { kind: 'home', label: 'visibility.home' },
  { kind: 'people', label: 'visibility.people' },
] as const;

interface ObjectiveMoreProps {
  readonly draft: ObjectiveDraft;
  readonly onChange: (draft: ObjectiveDraft) => void;
  readonly refused: (field: string) => string | undefined;
  /** Teams that are there already. */
  readonly teams: readonly string[];
}

/** Fields behind "More" that show their own errors. */
export const moreFields = ['contributorIds', 'team', 'level', 'weight', 'visibility'];

/** Who works on it, for which team, at which level, how much it weighs, and who may see it. */
export function ObjectiveMore({ draft, onChange, refused, teams }: ObjectiveMoreProps) {
  const { t } = useWords();
  const wrongWeight = weightFault(draft);
  const isRefused = moreFields.some((field) => refused(field) !== undefined) || wrongWeight;
  return (
    <More open={isRefused}>
      <PeopleField
        label={t('contributors.label')}
        accountIds={draft.contributorIds}
        onChange={(contributorIds) => onChange({ ...draft, contributorIds })}
        error={refused('contributorIds')}
      />
      <TeamField
        value={draft.team}
        teams={teams}
        onChange={(team) => onChange({ ...draft, team })}
        error={refused('team')}
      />
      <SelectField
        label={t('level.label')}
        value={draft.level ?? 'home'}
        options={[
          ...(draft.level === null ? [{ value: 'home' as const, label: t('level.byHome') }] : []),
          ...levels.map((value) => ({ value, label: t(levelLabels[value]) })),
        ]}
        onChange={(level) => onChange({ ...draft, level: level === 'home' ? null : level })}
        error={refused('level')}
      />
      <LineField
        optional
        kind="number"
        label={t('weight.label')}
        help={t('weight.help')}
        value={draft.weight}
        onChange={(weight) => onChange({ ...draft, weight })}
        error={wrongWeight ? t('measure.positive') : refused('weight')}
      />
      <VisibilityFields draft={draft} onChange={onChange} refused={refused} />
    </More>
  );
}

type VisibilityProps = Omit<ObjectiveMoreProps, 'teams'>;

function VisibilityFields({ draft, onChange, refused }: VisibilityProps) {
  const { t } = useWords();
  const { visibility } = draft;
  return (
    <>
      <ChoiceRow
        label={t('visibility.label')}
        choices={visibilities.map(({ kind, label }) => ({ value: kind, face: t(label) }))}
        value={visibility.kind}
        onChange={(kind) =>
          onChange({
            ...draft,
            visibility: kind === 'people' ? { kind, accountIds: draft.audience } : { kind },
          })
        }
        error={visibility.kind === 'people' ? undefined : refused('visibility')}
      />
      {visibility.kind === 'people' && (
        <PeopleField
          label={t('visibility.who')}
          help={t('visibility.help')}
          accountIds={visibility.accountIds}
          onChange={(accountIds) =>
            onChange({
              ...draft,
              audience: accountIds,
              visibility: { kind: 'people', accountIds },
            })
          }
          error={refused('visibility')}
        />
      )}
    </>
  );
}
