import { useText } from '../i18n/use-text';
import { usePlace } from '../router/history';
import { PageTree } from './page-tree';
import { wikiAddress } from './routes';
import { useWiki } from './use-wiki';

/** Confluence's sidebar: spaces and their pages. */
export function WikiSidebar({ open, onLeave }: { readonly open: boolean; onLeave(): void }) {
  const text = useText();
  const { pathname } = usePlace();
  const wiki = useWiki();
  return (
    <>
      <nav className={open ? 'side' : 'side side-closed'} aria-label={text('navigation')}>
        <a
          className="side-link"
          href={wikiAddress}
          {...(pathname === wikiAddress ? { 'aria-current': 'page' as const } : {})}
        >
          {text('spaces')}
        </a>
        {wiki?.spaces.map((space) => (
          <PageTree key={space.id} space={space} />
        ))}
      </nav>
      {open && (
        <button
          type="button"
          className="side-shade"
          aria-label={text('closeMenu')}
          onClick={onLeave}
        />
      )}
    </>
  );
}
