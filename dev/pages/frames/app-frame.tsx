import type { ModuleView, Place } from '../../site/protocol';
import { FrameView } from './frame-view';
import { useModals } from './use-modals';

interface AppFrameProps {
  readonly module: ModuleView;
  readonly place: Place;
  readonly base?: string;
  readonly fills?: boolean;
  onRefresh?(): void;
}

/** A module of the app on a page of Jira, with the modals it opens. */
export function AppFrame(props: AppFrameProps) {
  const { module, place, base, fills = false, onRefresh } = props;
  const modals = useModals(props);
  return (
    <>
      <FrameView
        module={module}
        place={place}
        src={module.frameUrl}
        title={module.title}
        height={module.height}
        base={base}
        fills={fills}
        onOpenModal={modals.open}
        onRefresh={() => onRefresh?.()}
      />
      {modals.shown}
    </>
  );
}
