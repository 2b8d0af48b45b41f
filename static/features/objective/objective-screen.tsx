import { call } from '../../api/call';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import { BackLink } from '../key-result/back-link';
import { DetailSkeleton } from '../key-result/detail-skeleton';
import styles from '../key-result/key-result-screen.module.css';
import type { Place } from '../place/place';
import { ObjectiveDetail } from './objective-detail';

interface ObjectiveScreenProps {
  readonly id: string;
  readonly place: Place;
  readonly onBack: () => void;
}

/** One objective, opened: why, how it stands, and what proves it. */
export default function ObjectiveScreen({ id, place, onBack }: ObjectiveScreenProps) {
  const screen = useScreen(id, () => call('objective.get', { id }));
  return (
    <div className={styles['screen']}>
      <BackLink onBack={onBack} place={place} />
      <ScreenView screen={screen} skeleton={<DetailSkeleton />}>
        {(opened) => <ObjectiveDetail opened={opened} place={place} reload={screen.reload} />}
      </ScreenView>
    </div>
  );
}
