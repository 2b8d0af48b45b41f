import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Modal, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import type { WikiPage } from '../../site/wiki-protocol';
import { useText } from '../i18n/use-text';
import { useSite } from '../site/session-context';
import { restrictPage } from './queries';

type Restrictions = WikiPage['restrictions'];
const sides = ['read', 'update'] as const;

/** Narrows who reads and edits a page: everybody of the space, or whoever asks alone. */
export function RestrictPage({ page }: { readonly page: WikiPage }) {
  const text = useText();
  const { session } = useSite();
  const [wish, setWish] = useState<Restrictions | null>(null);
  const me = session.me.accountId ?? '';
  const save = async (to: Restrictions) => {
    await restrictPage(page.id, to);
    setWish(null);
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => setWish(page.restrictions)}>
        {text('restrict')}
      </Button>
      <ModalTransition>
        {wish && (
          <Modal onClose={() => setWish(null)} width="small">
            <ModalHeader hasCloseButton>
              <ModalTitle>{text('restrictTitle')}</ModalTitle>
            </ModalHeader>
            <ModalBody>
              {sides.map((side) => (
                <p key={side}>
                  <label>
                    {text(side === 'read' ? 'mayRead' : 'mayEdit')}{' '}
                    <select
                      value={wish[side] === null ? 'all' : 'me'}
                      onChange={(event) =>
                        setWish({
                          ...wish,
                          [side]: event.currentTarget.value === 'all' ? null : [me],
                        })
                      }
                    >
                      <option value="all">{text('everyReader')}</option>
                      <option value="me">{text('onlyMe')}</option>
                    </select>
                  </label>
                </p>
              ))}
            </ModalBody>
            <ModalFooter>
              <Button appearance="primary" onClick={() => void save(wish)}>
                {text('done')}
              </Button>
            </ModalFooter>
          </Modal>
        )}
      </ModalTransition>
    </>
  );
}
