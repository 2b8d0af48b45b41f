import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import { AlignmentView } from './alignment-view';
import { loadAlignment, type AlignmentHome, type NamedNode } from './load-alignment';

export interface AlignmentScreenProps {
  /** Whose goals: a project's, or the whole site's. */
  readonly home: AlignmentHome;
  /** Null for the running cycle. */
  readonly cycleId: string | null;
  readonly onCycle: (cycleId: string) => void;
  /** How an item of the tree is opened; null where it has no page. */
  readonly open: (node: NamedNode) => (() => void) | null;
}

const skeleton = (
  <Skeleton
    gap={16}
    blocks={[
      [32, '220px'],
      [320, '100%'],
      [120, '100%'],
    ]}
  />
);

/** Does our work hang together, and does it lead up to what the company wants? */
export default function AlignmentScreen({ home, cycleId, onCycle, open }: AlignmentScreenProps) {
  const place = home.kind === 'site' ? 'site' : home.projectId;
  const screen = useScreen(`${place}|${cycleId ?? ''}`, () => loadAlignment(home, cycleId));
  return (
    <ScreenView screen={screen} skeleton={skeleton}>
      {(alignment) => (
        <AlignmentView alignment={alignment} onCycle={onCycle} open={open} reload={screen.reload} />
      )}
    </ScreenView>
  );
}
