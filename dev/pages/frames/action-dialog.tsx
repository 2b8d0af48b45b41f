import type { RefObject } from 'react';
import type { ModuleView, Place } from '../../site/protocol';
import { FrameModal } from './frame-modal';
import { useModals } from './use-modals';

interface ActionDialogProps {
  readonly module: ModuleView;
  readonly place: Place;
  readonly returnFocus: RefObject<HTMLElement>;
  onRefresh(): void;
  onGone(): void;
}

/** The dialog that an action of the app opens. Jira draws no title into it: the page has its own. */
export function ActionDialog({ module, place, returnFocus, onRefresh, onGone }: ActionDialogProps) {
  const modals = useModals({ module, place, onRefresh });
  const request = {
    resource: null,
    size: module.dialogSize ?? undefined,
    context: null,
    closeOnEscape: true,
    closeOnOverlayClick: true,
    title: '',
    onClose: () => undefined,
  };
  return (
    <>
      <FrameModal
        {...{ module, place, request, returnFocus, onRefresh, onGone }}
        onOpenModal={modals.open}
      />
      {modals.shown}
    </>
  );
}
