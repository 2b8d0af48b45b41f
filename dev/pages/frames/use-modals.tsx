import { useState, type ReactNode } from 'react';
import { ModalTransition } from '@atlaskit/modal-dialog';
import type { ModalRequest } from '../bridge/services';
import { FrameModal, type FrameModalProps } from './frame-modal';

interface Modals {
  open(request: ModalRequest): void;
  readonly shown: ReactNode;
}

/** The modals that the frames of one module open, those of modals included. */
export function useModals(of: Pick<FrameModalProps, 'module' | 'place' | 'onRefresh'>): Modals {
  const [requests, setRequests] = useState<readonly ModalRequest[]>([]);
  const open = (request: ModalRequest): void => setRequests((before) => [...before, request]);
  const leave = (gone: ModalRequest): void =>
    setRequests((before) => before.filter((each) => each !== gone));
  const shown = (
    <ModalTransition>
      {requests.map((request, at) => (
        <FrameModal
          {...of}
          key={at}
          request={request}
          onOpenModal={open}
          onGone={() => leave(request)}
        />
      ))}
    </ModalTransition>
  );
  return { open, shown };
}
