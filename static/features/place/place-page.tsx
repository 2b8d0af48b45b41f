import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { Home } from '../../../src/domain/home';
import type { JiraThing } from '../../api/context';
import type { PageHistory } from '../../api/navigation';
import { useWide } from '../../ui/use-wide';
import { BoardScreen } from '../board/board-screen';
import { BoardSkeleton } from '../board/board-skeleton';
import { DetailSkeleton } from '../key-result/detail-skeleton';
import type { Opened, View } from './address';
import { Beside } from './beside';
import type { Place } from './place';
import styles from './place-page.module.css';
import { useAddress } from './use-address';
import { ViewTabs } from './view-tabs';

const KeyResultScreen = lazy(() => import('../key-result/key-result-screen'));
const ObjectiveScreen = lazy(() => import('../objective/objective-screen'));
const TableScreen = lazy(() => import('../table/table-screen'));
const AlignmentScreen = lazy(() => import('../alignment/alignment-screen'));
const SettingsScreen = lazy(async () => ({
  default: (await import('../admin/admin-screen')).AdminScreen,
}));
const MyScreen = lazy(() => import('../my/my-screen'));
const LibraryScreen = lazy(() => import('../library/library-screen'));
const RetrospectivesScreen = lazy(() => import('../retrospectives/retrospectives-screen'));

interface PlacePageProps {
  /** Null: the whole site. */
  readonly project: JiraThing | null;
  readonly history: PageHistory;
}

/** The first is what the page starts with. */
const viewsOf = {
  project: ['board', 'table', 'alignment', 'retrospectives', 'library'],
  site: ['my', 'board', 'table', 'alignment', 'retrospectives', 'library'],
} as const;

interface DetailProps {
  readonly place: Place;
  readonly open: Opened;
  readonly onBack: () => void;
}

/** The key result or objective that is open. */
function Detail({ place, open, onBack }: DetailProps) {
  const Screen = open.kind === 'objective' ? ObjectiveScreen : KeyResultScreen;
  return (
    <Suspense fallback={<DetailSkeleton />}>
      <Screen key={open.id} id={open.id} place={place} onBack={onBack} />
    </Suspense>
  );
}

/** How the goals hang together. */
function AlignmentOf({ place }: { readonly place: Place }) {
  const { home, address, go } = place;
  return (
    <AlignmentScreen
      home={home}
      cycleId={address.cycleId}
      onCycle={(cycleId) => go({ cycleId })}
      open={({ kind, id }) =>
        () =>
          go({ open: { kind: kind === 'keyResult' ? 'key-result' : 'objective', id } })
        }
    />
  );
}

const screens = {
  my: MyScreen,
  table: TableScreen,
  alignment: AlignmentOf,
  retrospectives: RetrospectivesScreen,
  library: LibraryScreen,
};

/** One way to look at the goals. */
function ViewOf({ view, place }: { readonly view: View; readonly place: Place }) {
  if (view === 'settings') {
    return (
      <Suspense fallback={<BoardSkeleton />}>
        <SettingsScreen />
      </Suspense>
    );
  }
  if (view === 'board') return <BoardScreen place={place} />;
  const Screen = screens[view];
  return (
    <Suspense fallback={<BoardSkeleton />}>
      <Screen place={place} />
    </Suspense>
  );
}

/**
 * Begins at the top of Jira's page whenever something else is shown instead of the list: the middle
 * of the window is as far down as the page around a frame can be told to put the frame's first line.
 */
function useTopOf(shown: string | null) {
  const top = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (shown !== null) top.current?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return top;
}

/** The goals of a place in one of its views, and what is opened from there beside or instead of it. */
export function PlacePage({ project, history }: PlacePageProps) {
  const { address, go } = useAddress(history);
  const opened = useRef<Opened | null>(null);
  const isWide = useWide();
  const { open } = address;
  if (open !== null) opened.current = open;
  const isInstead = open !== null && !isWide;
  const top = useTopOf(isInstead ? open.id : null);
  const home = useMemo<Home>(
    () => (project === null ? { kind: 'site' } : { kind: 'project', projectId: project.id }),
    [project],
  );
  const views: readonly View[] = viewsOf[home.kind];
  // Jira opens its own settings to its administrators alone; who administers OKRs comes this way.
  const ofSettings = home.kind === 'site' && address.view === 'settings';
  const view = ofSettings
    ? 'settings'
    : (views.find((each) => each === address.view) ?? viewsOf[home.kind][0]);
  const place = { home, project, address, go, returnedFrom: open === null ? opened.current : null };
  const onBack = () => go({ open: null });
  const detail = open !== null && <Detail place={place} open={open} onBack={onBack} />;
  return (
    <main className={styles['page']}>
      <span ref={top} />
      {isInstead ? (
        detail
      ) : (
        <>
          <ViewTabs
            views={views}
            view={view}
            onView={(next) => go({ view: next === views[0] ? null : next, open: null })}
          />
          <Beside detail={detail} openId={open?.id ?? null} onClose={onBack}>
            <ViewOf view={view} place={place} />
          </Beside>
        </>
      )}
    </main>
  );
}
