import { useEffect } from 'react';
import { LinkButton } from '@atlaskit/button/new';
import type { ExportView } from '../../../site/wiki-protocol';
import { useText } from '../../i18n/use-text';
import { NotFound, Waiting } from '../../parts/problem';
import { useLoaded } from '../../parts/use-loaded';
import { usePlace } from '../../router/history';
import { Document } from '../adf/document';
import { nodeSchema, parseDocument, type AdfNode } from '../adf/node';
import { localIdOf } from '../editor/macro-node';
import { readExport } from '../queries';

interface ExportedMacroProps {
  readonly node: AdfNode;
  readonly macros: ExportView['macros'];
}

/** What the app answered for a macro; the text inside where it answered nothing. */
function ExportedMacro({ node, macros }: ExportedMacroProps) {
  const text = useText();
  const found = macros.find(({ localId }) => localId === localIdOf(node));
  if (typeof found?.error === 'string') {
    return <p className="subtle">{text('exportFailed', { why: found.error })}</p>;
  }
  const document = nodeSchema.safeParse(found?.document).data;
  return document ? <Document node={document} macro={() => null} /> : null;
}

function Exported({ view, pageId }: { readonly view: ExportView; readonly pageId: string }) {
  const text = useText();
  const { pathname } = usePlace();
  useEffect(() => {
    document.title = `${view.title} - Confluence`;
  }, [view.title]);
  return (
    <div className="wiki-page wiki-export">
      <div className="wiki-head wiki-no-print">
        <LinkButton appearance="subtle" href={pathname.replace(/\/export\/?$/, '')}>
          {text('backToPage')}
        </LinkButton>
        <div className="row row-wrap">
          <LinkButton href={`/site/wiki/pages/${pageId}/export.pdf`} target="_blank">
            {text('downloadPdf')}
          </LinkButton>
          <LinkButton href={`/site/wiki/pages/${pageId}/export.doc`} target="_blank">
            {text('downloadWord')}
          </LinkButton>
        </div>
      </div>
      <p className="subtle wiki-no-print">{text('exportTitle')}</p>
      <h1>{view.title}</h1>
      <article>
        <Document
          node={parseDocument(view.body)}
          macro={(node) => <ExportedMacro node={node} macros={view.macros} />}
        />
      </article>
    </div>
  );
}

/** The page as an export shows it: every macro is what the app's export function answered. */
export function PageExport({ pageId }: { readonly pageId: string }) {
  const as = new URLSearchParams(usePlace().search).get('as') === 'word' ? 'word' : 'pdf';
  const { value, error } = useLoaded(`export ${as} ${pageId}`, () => readExport(pageId, as));
  if (error) return <NotFound />;
  return value ? <Exported view={value} pageId={pageId} /> : <Waiting />;
}
