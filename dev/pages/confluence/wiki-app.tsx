import './wiki.css';
import { NotFound, Waiting } from '../parts/problem';
import { usePlace } from '../router/history';
import { PageEdit } from './editor/page-edit';
import { PageExport } from './export/page-export';
import { PageView } from './page-view';
import { wikiRouteOf, type WikiRoute } from './routes';
import { Spaces } from './spaces';
import { useWiki } from './use-wiki';
import type { WikiView } from '../../site/wiki-protocol';

function Screen({ route, wiki }: { readonly route: WikiRoute; readonly wiki: WikiView }) {
  switch (route.page) {
    case 'spaces':
      return <Spaces wiki={wiki} />;
    case 'space': {
      const space = wiki.spaces.find(({ key }) => key === route.spaceKey);
      return space ? (
        <PageView key={space.id} pageId={space.homepageId} wiki={wiki} />
      ) : (
        <NotFound />
      );
    }
    case 'view':
      return <PageView key={route.pageId} pageId={route.pageId} wiki={wiki} />;
    case 'edit':
      return <PageEdit key={route.pageId} pageId={route.pageId} />;
    case 'export':
      return <PageExport key={route.pageId} pageId={route.pageId} />;
    case 'unknown':
      return <NotFound />;
  }
}

/** Confluence's part of the site. */
export function WikiApp() {
  const { pathname } = usePlace();
  const wiki = useWiki();
  return wiki ? <Screen route={wikiRouteOf(pathname)} wiki={wiki} /> : <Waiting />;
}
