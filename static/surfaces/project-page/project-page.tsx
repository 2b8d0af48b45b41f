import { lazy, Suspense, useRef } from 'react';
import type { JiraThing } from '../../api/context';
import type { PageHistory } from '../../api/navigation';
import type { NamedNode } from '../../features/alignment/load-alignment';
import { ViewTabs } from '../../features/alignment/view-tabs';
import { BoardScreen } from '../../features/board/board-screen';
import { DetailSkeleton } from '../../features/key-result/detail-skeleton';
import styles from './project-page.module.css';
import type { Address } from './address';
import { useAddress } from './use-address';

const AlignmentScreen = lazy(() => import('../../features/alignment/alignment-screen'));
const KeyResultScreen = lazy(() => import('../../features/key-result/key-result-screen'));

/** A key result opens in place; an objective of this project stands on the board of its cycle. */
function openNode(
  node: NamedNode,
  project: JiraThing,
  go: (part: Partial<Address>) => void,
): (() => void) | null {
  if (node.kind === 'keyResult') return () => go({ keyResultId: node.id });
  const own = node.home.kind === 'project' && node.home.projectId === project.id;
  return own ? () => go({ cycleId: node.cycle.id, view: null }) : null;
}

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
      {keyResultId === null && (
        <ViewTabs view={address.view} onView={(view) => go({ view, status: null })} />
      )}
      {keyResultId === null && address.view === 'alignment' ? (
        <Suspense fallback={<DetailSkeleton />}>
          <AlignmentScreen
            home={{ kind: 'project', projectId: project.id }}
            cycleId={address.cycleId}
            onCycle={(cycleId) => go({ cycleId })}
            open={(node) => openNode(node, project, go)}
          />
        </Suspense>
      ) : keyResultId === null ? (
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
