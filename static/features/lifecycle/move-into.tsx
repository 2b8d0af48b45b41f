import Button from '@atlaskit/button/new';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import type { CycleView, ObjectiveView } from '../../ui/views';
import { useUndo } from './use-undo';

interface MoveIntoProps {
  readonly objective: ObjectiveView;
  readonly into: CycleView;
  readonly reload: () => Promise<void>;
}

/** Takes an objective from the future into a cycle, by one click. */
export function MoveInto({ objective, into, reload }: MoveIntoProps) {
  const { t } = useWords();
  const undo = useUndo(reload);
  const { id, version, key, home } = objective;
  const move = () =>
    undo.run(async () => {
      const moved = await call('objective.move', { id, version, cycleId: into.id, home });
      undo.done(t('move.done', { key }), { kind: 'objective', ...moved });
    });
  return (
    <Button
      onClick={() => void move()}
      aria-label={`${key}: ${t('move.into', { name: into.name })}`}
    >
      {t('move.into', { name: into.name })}
    </Button>
  );
}
