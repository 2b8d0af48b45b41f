import { call } from '../../api/call';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import type { Place } from '../place/place';
import { BackLink } from './back-link';
import { DetailSkeleton } from './detail-skeleton';
import { KeyResultDetail } from './key-result-detail';
import styles from './key-result-screen.module.css';

interface KeyResultScreenProps {
  readonly id: string;
  readonly place: Place;
  readonly onBack: () => void;
}

/** One key result, opened: everything its figure rests on. */
export default function KeyResultScreen({ id, place, onBack }: KeyResultScreenProps) {
  const screen = useScreen(id, () => call('keyResult.get', { id }));
  return (
    <div className={styles['screen']}>
      {screen.state.phase !== 'ready' && <BackLink onBack={onBack} place={place} />}
      <ScreenView screen={screen} skeleton={<DetailSkeleton />}>
        {(detail) => (
          <KeyResultDetail detail={detail} place={place} reload={screen.reload} onBack={onBack} />
        )}
      </ScreenView>
    </div>
  );
}
