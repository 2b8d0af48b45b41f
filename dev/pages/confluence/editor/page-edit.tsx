import { useState } from 'react';
import Button, { LinkButton } from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { WikiPage } from '../../../site/wiki-protocol';
import { useText } from '../../i18n/use-text';
import { NotFound, Waiting } from '../../parts/problem';
import { useLoaded } from '../../parts/use-loaded';
import { navigate } from '../../router/history';
import { parseDocument } from '../adf/node';
import { publishPage, readPage, WikiError } from '../queries';
import { pageAddress } from '../routes';
import { BlockRow } from './block-row';
import { documentOf } from './blocks';
import { InsertMenu } from './insert-menu';
import { useBlocks } from './use-blocks';

function useProblem() {
  const text = useText();
  return (error: unknown): string => {
    const status = error instanceof WikiError ? error.status : 0;
    if (status === 409) return text('conflict');
    return status === 400 ? text('titleTaken') : String(error);
  };
}

function Editor({ page }: { readonly page: WikiPage }) {
  const text = useText();
  const say = useProblem();
  const [title, setTitle] = useState(page.title);
  const [problem, setProblem] = useState<string | null>(null);
  const blocks = useBlocks(parseDocument(page.body));
  const address = pageAddress(page.space.key, page.id);
  const publish = async () => {
    try {
      const body = JSON.stringify(documentOf(blocks.all));
      await publishPage({ id: page.id, title: title.trim(), body, version: page.version });
      navigate(address);
    } catch (error) {
      setProblem(say(error));
    }
  };
  return (
    <div className="wiki-page">
      <div className="wiki-head">
        <InsertMenu onInsert={(block) => blocks.insert(block)} />
        <div className="row">
          <LinkButton appearance="subtle" href={address}>
            {text('cancel')}
          </LinkButton>
          <Button appearance="primary" onClick={() => void publish()}>
            {text('publish')}
          </Button>
        </div>
      </div>
      {problem !== null && (
        <p role="alert" className="wiki-problem">
          {problem}
        </p>
      )}
      <Textfield
        aria-label={text('pageTitle')}
        value={title}
        maxLength={255}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <ol className="wiki-blocks">
        {blocks.all.map((block) => (
          <BlockRow
            key={block.id}
            block={block}
            pageId={page.id}
            isNew={block.id === blocks.newest}
            onChange={blocks.change}
            onMove={(by) => blocks.move(block.id, by)}
            onRemove={() => blocks.remove(block.id)}
            onInsert={(added) => blocks.insert(added, block.id)}
          />
        ))}
      </ol>
    </div>
  );
}

/** A page in the editor. */
export function PageEdit({ pageId }: { readonly pageId: string }) {
  const { value, error } = useLoaded(`edit ${pageId}`, () => readPage(pageId));
  if (error || value?.mayEdit === false) return <NotFound />;
  return value ? <Editor page={value} /> : <Waiting />;
}
