import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import type { CycleView } from '../../ui/views';
import { HistorySection } from '../history/history-section';

interface CycleHistoryProps {
  readonly cycle: CycleView;
  readonly onDone: () => void;
}

/** What became of a cycle. */
export function CycleHistory({ cycle, onDone }: CycleHistoryProps) {
  const { t } = useWords();
  return (
    <HistorySection kind="cycle" id={cycle.id} version={cycle.version}>
      <div>
        <Button onClick={onDone}>{t('common.close')}</Button>
      </div>
    </HistorySection>
  );
}
