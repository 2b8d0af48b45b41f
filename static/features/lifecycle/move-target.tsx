import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { ChosenField } from '../../ui/chosen-field';
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
  const search = async (words: string) => {
    const question = { place: home, cycleId, sort: 'order', filter: { words } } as const;
    const { objectives } = await call('board.get', question);
    return objectives.filter(({ id, may }) => may.edit && id !== leaves);
  };
  return (
    <ChosenField
      label={t('move.objective')}
      placeholder={t('move.objective.placeholder')}
      search={search}
      within={cycleId}
      text={({ key, title }) => `${key} ${title}`}
      empty={t('move.none')}
      chosen={target}
      onChange={onChange}
      onCancel={onCancel}
      focusFirst
      errorId="move-target-error"
      error={error}
    />
  );
}
