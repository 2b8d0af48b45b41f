import { useState } from 'react';
import Modal, { ModalBody, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { z } from 'zod';
import type { ModuleView } from '../../../site/protocol';
import { FrameView } from '../../frames/frame-view';
import { modalSize } from '../../frames/modal-size';
import { useModals } from '../../frames/use-modals';
import type { AdfNode } from '../adf/node';
import { configOf, localIdOf, type Config } from './macro-node';

const submission = z.object({
  config: z.record(z.string(), z.unknown()).optional(),
  keepEditing: z.boolean().default(false),
});

interface ConfigDialogProps {
  readonly module: ModuleView;
  readonly node: AdfNode;
  readonly pageId: string;
  onSave(config: Config): void;
  onClose(): void;
}

/** The macro's own page for its settings; `view.submit({config})` of it saves them. */
export function ConfigDialog({ module, node, pageId, onSave, onClose }: ConfigDialogProps) {
  const [listeners] = useState(() => new Set<(payload: unknown) => void>());
  const config = configOf(node);
  const draft = config === undefined ? {} : { config };
  const place = { contentId: pageId, localId: localIdOf(node), draft };
  const modals = useModals({ module, place });
  const close = (payload: unknown): void => {
    for (const listener of listeners) listener(payload);
    onClose();
  };
  const submit = (raw: unknown): void => {
    const { config: saved = {}, keepEditing } = submission.parse(raw);
    onSave(saved);
    if (!keepEditing) close(undefined);
  };
  const { width, height } = modalSize(module.macro?.configSize ?? 'medium');
  return (
    <Modal width={width} onClose={() => close(undefined)}>
      <ModalHeader hasCloseButton>
        <ModalTitle>{module.title}</ModalTitle>
      </ModalHeader>
      <ModalBody hasInlinePadding={false}>
        <FrameView
          module={module}
          place={place}
          src={module.macro?.configUrl ?? module.frameUrl}
          title={module.title}
          height={height}
          modal={{ close, submit, onClose: (listener) => listeners.add(listener) }}
          onOpenModal={modals.open}
          onRefresh={() => undefined}
        />
        {modals.shown}
      </ModalBody>
    </Modal>
  );
}
