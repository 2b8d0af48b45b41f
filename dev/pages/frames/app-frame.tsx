import { useState } from 'react';
import Modal, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { ModalRequest } from '../bridge/services';
import type { ModuleView, Place } from '../../site/protocol';
import { useSite } from '../site/session-context';
import { FrameView } from './frame-view';
import { modalSize } from './modal-size';

interface AppFrameProps {
  readonly module: ModuleView;
  readonly place: Place;
  readonly base?: string;
  readonly fills?: boolean;
  onRefresh?(): void;
}

type OpenModal = (request: ModalRequest) => void;

interface FrameModalProps extends AppFrameProps {
  readonly request: ModalRequest;
  readonly onOpenModal: OpenModal;
  onGone(): void;
}

function FrameModal({ module, place, request, onOpenModal, onRefresh, onGone }: FrameModalProps) {
  const { modules } = useSite();
  const [listeners] = useState(() => new Set<(payload: unknown) => void>());
  const close = (payload: unknown): void => {
    for (const listener of listeners) listener(payload);
    request.onClose(payload);
    onGone();
  };
  const { width, height } = modalSize(request.size);
  const named = request.resource === null ? undefined : modules.resources[request.resource];
  return (
    <Modal
      width={width}
      onClose={() => close(undefined)}
      shouldCloseOnEscapePress={request.closeOnEscape}
      shouldCloseOnOverlayClick={request.closeOnOverlayClick}
      {...(request.title ? {} : { label: module.title })}
    >
      {request.title && (
        <ModalHeader hasCloseButton>
          <ModalTitle>{request.title}</ModalTitle>
        </ModalHeader>
      )}
      <ModalBody hasInlinePadding={false}>
        <FrameView
          module={module}
          place={{ ...place, modal: request.context }}
          src={named ?? module.frameUrl}
          title={request.title || module.title}
          height={height}
          modal={{ close, onClose: (listener) => listeners.add(listener) }}
          onOpenModal={onOpenModal}
          onRefresh={() => onRefresh?.()}
        />
      </ModalBody>
    </Modal>
  );
}

/** A module of the app on a page of Jira, with the modals it opens. */
export function AppFrame(props: AppFrameProps) {
  const { module, place, base, fills = false, onRefresh } = props;
  const [open, setOpen] = useState<readonly ModalRequest[]>([]);
  const add: OpenModal = (request) => setOpen((shown) => [...shown, request]);
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
        onOpenModal={add}
        onRefresh={() => onRefresh?.()}
      />
      <ModalTransition>
        {open.map((request, at) => (
          <FrameModal
            {...props}
            key={at}
            request={request}
            onOpenModal={add}
            onGone={() => setOpen((shown) => shown.filter((each) => each !== request))}
          />
        ))}
      </ModalTransition>
    </>
  );
}
