import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { FieldError } from '../../ui/field';
import ownerStyles from '../../ui/owner-field.module.css';
import type { ObjectiveView } from '../../ui/views';

interface MoveTargetProps {
  readonly home: Home;
  readonly cycleId: string;
  /** Where the key result is now. */
  readonly leaves: string;
  readonly target: ObjectiveView | null;
  readonly onChange: (target: ObjectiveView | null) => void;
  readonly onCancel: () => void;
  readonly error?: string | undefined;
}

/** The objective to move into: searched among those of a cycle that the viewer may change. */
export function MoveTarget(props: MoveTargetProps) {
  const { home, cycleId, leaves, target, onChange, onCancel, error } = props;
  const { t } = useWords();
  const [takesFocus, setTakesFocus] = useState(true);
  const search = async (words: string) => {
    const question = { place: home, cycleId, sort: 'order', filter: { words } } as const;
    const { objectives } = await call('board.get', question);
    return objectives.filter(({ id, may }) => may.edit && id !== leaves);
  };
  const choose = (chosen: ObjectiveView | null) => {
    setTakesFocus(chosen === null);
    onChange(chosen);
  };
  return (
    <fieldset className={ownerStyles['owner']} data-fault={error === undefined ? undefined : ''}>
      <legend className={ownerStyles['label']}>{t('move.objective')}</legend>
      {target === null ? (
        <Combobox
          label={t('move.objective')}
          placeholder={t('move.objective.placeholder')}
          search={search}
          within={cycleId}
          autoFocus={takesFocus}
          keyOf={({ id }) => id}
          face={({ key, title }) => `${key} ${title}`}
          empty={t('move.none')}
          onChoose={choose}
          onCancel={onCancel}
        />
      ) : (
        <span className={ownerStyles['face']}>
          {target.key} {target.title}
          <Button
            autoFocus={!takesFocus}
            spacing="compact"
            appearance="subtle"
            onClick={() => choose(null)}
          >
            {t('owner.change')}
          </Button>
        </span>
      )}
      {error !== undefined && <FieldError id="move-target-error" text={error} />}
    </fieldset>
  );
}
