import { lazy, Suspense, useRef } from 'react';
import type { JiraThing } from '../../api/context';
import type { PageHistory } from '../../api/navigation';
import { BoardScreen } from '../../features/board/board-screen';
import { DetailSkeleton } from '../../features/key-result/detail-skeleton';
import styles from './project-page.module.css';
import { useAddress } from './use-address';

const KeyResultScreen = lazy(() => import('../../features/key-result/key-result-screen'));

interface ProjectPageProps {
  readonly project: JiraThing;
  readonly history: PageHistory;
}

/** The goals of a project: the board, or one key result opened from it. */
export function ProjectPage({ project, history }: ProjectPageProps) {
  const { address, go } = useAddress(history);
  /** The row that gets the focus back. */
  const opened = useRef<string | null>(null);
  const { keyResultId } = address;
  if (keyResultId !== null) opened.current = keyResultId;
  return (
    <main className={styles['page']}>
      {keyResultId === null ? (
        <BoardScreen
          project={project}
          cycleId={address.cycleId}
          status={address.status}
          returnedFrom={opened.current}
          onCycle={(cycleId) => go({ cycleId, status: null })}
          onStatus={(status) => go({ status })}
          onOpen={(id) => go({ keyResultId: id })}
        />
      ) : (
        <Suspense fallback={<DetailSkeleton />}>
          <KeyResultScreen
            key={keyResultId}
            id={keyResultId}
            project={project}
            onBack={() => go({ keyResultId: null })}
          />
        </Suspense>
      )}
    </main>
  );
}
