import { useContext } from 'react';
import { useWords } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { OwnerField } from '../../ui/owner-field';
import { LineField, NoteField } from '../../ui/text-field';
import { KnownTeams } from './known-teams';
import type { ObjectiveDraft } from './objective-draft';
import { moreFields, ObjectiveMore } from './objective-more';

interface ObjectiveFieldsProps {
  readonly draft: ObjectiveDraft;
  readonly onChange: (draft: ObjectiveDraft) => void;
  readonly titleMissing: boolean;
  readonly refused: (field: string) => string | undefined;
}

/** Fields that show their own errors. */
export const objectiveFields = ['title', 'why', 'commitment', 'ownerId', ...moreFields];

/** What an objective says, why, how firmly, and who answers for it. */
export function ObjectiveFields(props: ObjectiveFieldsProps) {
  const { draft, onChange, titleMissing, refused } = props;
  const { t } = useWords();
  const teams = useContext(KnownTeams);
  return (
    <>
      <LineField
        autoFocus
        label={t('objective.title')}
        placeholder={t('objective.title.placeholder')}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        error={titleMissing ? t('form.required') : refused('title')}
      />
      <NoteField
        optional
        label={t('objective.why')}
        value={draft.why}
        onChange={(why) => onChange({ ...draft, why })}
        error={refused('why')}
      />
      <ChoiceRow
        label={t('objective.commitment')}
        choices={[
          { value: 'committed', face: t('objective.commitment.committed') },
          { value: 'aspirational', face: t('objective.commitment.aspirational') },
        ]}
        value={draft.commitment}
        onChange={(commitment) => onChange({ ...draft, commitment })}
        error={refused('commitment')}
      />
      <OwnerField
        ownerId={draft.ownerId}
        onChange={(ownerId) => onChange({ ...draft, ownerId })}
        error={refused('ownerId')}
      />
      <ObjectiveMore draft={draft} onChange={onChange} refused={refused} teams={teams} />
    </>
  );
}
