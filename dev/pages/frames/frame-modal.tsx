import { useState, type RefObject } from 'react';
import Modal, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import type { ModalRequest } from '../bridge/services';
import type { ModuleView, Place } from '../../site/protocol';
import { useSite } from '../site/session-context';
import { FrameView } from './frame-view';
import { modalSize } from './modal-size';

export interface FrameModalProps {
  readonly module: ModuleView;
  readonly place: Place;
  readonly request: ModalRequest;
  /** Where the focus goes when it closes; by default where it was. */
  readonly returnFocus?: RefObject<HTMLElement>;
  onOpenModal(request: ModalRequest): void;
  onRefresh?(): void;
  onGone(): void;
}

/** A page of the app in Jira's dialog; `view.close` of the page closes it. */
export function FrameModal(props: FrameModalProps) {
  const { module, place, request, returnFocus, onOpenModal, onRefresh, onGone } = props;
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
      shouldReturnFocus={returnFocus ?? true}
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
          place={request.context ? { ...place, modal: request.context } : place}
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
