import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useText } from '../i18n/use-text';
import { navigate } from '../router/history';
import { createPage, WikiError } from './queries';
import { pageAddress } from './routes';

interface CreatePageProps {
  readonly space: { readonly id: string; readonly key: string };
  readonly parentId: string;
}

function Dialog({ space, parentId, onClose }: CreatePageProps & { onClose(): void }) {
  const text = useText();
  const [title, setTitle] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const create = async () => {
    try {
      const id = await createPage({ spaceId: space.id, parentId, title: title.trim() });
      navigate(pageAddress(space.key, id, 'edit'));
    } catch (error) {
      const taken = error instanceof WikiError && error.status === 400;
      setProblem(taken ? text('titleTaken') : String(error));
    }
  };
  return (
    <Modal onClose={onClose} width="small">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <ModalHeader hasCloseButton>
          <ModalTitle>{text('createPage')}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <label htmlFor="wiki-title">{text('pageTitle')}</label>
          <Textfield
            id="wiki-title"
            autoFocus
            isRequired
            maxLength={255}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {problem !== null && <p role="alert">{problem}</p>}
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button appearance="primary" type="submit" isDisabled={title.trim() === ''}>
            {text('create')}
          </Button>
        </ModalFooter>
      </form>
    </Modal>
  );
}

/** Makes a page below this one and opens it for writing. */
export function CreatePage(props: CreatePageProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text('createPage')}</Button>
      <ModalTransition>
        {asking && <Dialog {...props} onClose={() => setAsking(false)} />}
      </ModalTransition>
    </>
  );
}
