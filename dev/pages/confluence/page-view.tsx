import { useEffect, useRef, useState } from 'react';
import Button, { LinkButton } from '@atlaskit/button/new';
import { ModalTransition } from '@atlaskit/modal-dialog';
import SectionMessage from '@atlaskit/section-message';
import type { WikiPage, WikiView } from '../../site/wiki-protocol';
import { useText } from '../i18n/use-text';
import { DeleteDialog } from '../parts/delete-dialog';
import { NoAccess, NotFound, Waiting } from '../parts/problem';
import { useLoaded } from '../parts/use-loaded';
import { useLiveCount } from '../site/live';
import { useSite } from '../site/session-context';
import { Document } from './adf/document';
import { parseDocument } from './adf/node';
import { Byline } from './byline';
import { CreatePage } from './create-page';
import { PlacedMacro } from './placed-macro';
import { readPage, trashPage } from './queries';
import { RestrictPage } from './restrict-page';
import { pageAddress, spaceAddress } from './routes';
import { SelectionMenu } from './selection-menu';

interface PageProps {
  readonly page: WikiPage;
  readonly wiki: WikiView;
}

function Actions({ page, wiki }: PageProps) {
  const text = useText();
  const { session } = useSite();
  const space = wiki.spaces.find(({ id }) => id === page.space.id);
  const mayCreate = session.me.accountId !== null && space?.mayCreate === true;
  const mayEdit = session.me.accountId !== null && page.mayEdit;
  return (
    <div className="row row-wrap">
      {mayEdit && (
        <LinkButton appearance="primary" href={pageAddress(page.space.key, page.id, 'edit')}>
          {text('edit')}
        </LinkButton>
      )}
      {mayCreate && <CreatePage space={page.space} parentId={page.id} />}
      <LinkButton appearance="subtle" href={pageAddress(page.space.key, page.id, 'export')}>
        {text('exportPage')}
      </LinkButton>
      {mayEdit && <RestrictPage page={page} />}
      {mayEdit && page.parentId !== null && <DeletePage page={page} />}
    </div>
  );
}

function DeletePage({ page }: Pick<PageProps, 'page'>) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {text('delete')}
      </Button>
      <ModalTransition>
        {asking && (
          <DeleteDialog
            name={page.title}
            explanation={text('deletePageText')}
            next={spaceAddress(page.space.key)}
            onDelete={() => trashPage(page.id)}
            onClose={() => setAsking(false)}
          />
        )}
      </ModalTransition>
    </>
  );
}

function Page({ page, wiki }: PageProps) {
  const text = useText();
  const article = useRef<HTMLElement>(null);
  const document_ = parseDocument(page.body);
  useEffect(() => {
    document.title = `${page.title} - Confluence`;
  }, [page.title]);
  return (
    <div className="wiki-page">
      <div className="wiki-head">
        <a href={spaceAddress(page.space.key)}>{page.space.name}</a>
        <Actions page={page} wiki={wiki} />
      </div>
      {!wiki.isConnected && (
        <SectionMessage title={text('notConnectedTitle')}>
          <p>{text('notConnectedText')}</p>
        </SectionMessage>
      )}
      <h1>{page.title}</h1>
      <Byline page={page} />
      <article ref={article} className="wiki-article">
        {document_.content?.length === 0 && <p className="subtle">{text('emptyPage')}</p>}
        <Document
          node={document_}
          macro={(node) => (
            <PlacedMacro node={node} pageId={page.id} isConnected={wiki.isConnected} />
          )}
        />
        <SelectionMenu article={article} pageId={page.id} />
      </article>
    </div>
  );
}

/** A page as its readers see it. */
export function PageView({ pageId, wiki }: { readonly pageId: string; readonly wiki: WikiView }) {
  const { session } = useSite();
  const { value, error } = useLoaded(
    `page ${pageId} ${session.user}`,
    () => readPage(pageId),
    useLiveCount('confluence'),
  );
  if (error) return session.me.accountId === null ? <NoAccess /> : <NotFound />;
  return value ? <Page page={value} wiki={wiki} /> : <Waiting />;
}
