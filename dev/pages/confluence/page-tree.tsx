import type { WikiView } from '../../site/wiki-protocol';
import { usePlace } from '../router/history';
import { pageAddress, spaceAddress } from './routes';

type Space = WikiView['spaces'][number];

interface BranchProps {
  readonly space: Space;
  readonly parentId: string;
}

function Branch({ space, parentId }: BranchProps) {
  const { pathname } = usePlace();
  const below = space.pages.filter((page) => page.parentId === parentId);
  if (below.length === 0) return null;
  return (
    <ul className="wiki-tree">
      {below.map(({ id, title }) => {
        const address = pageAddress(space.key, id);
        const current = pathname === address || pathname.startsWith(`${address}/`);
        return (
          <li key={id}>
            <a
              className="side-link"
              href={address}
              {...(current ? { 'aria-current': 'page' as const } : {})}
            >
              <span className="ellipsis">{title}</span>
            </a>
            <Branch space={space} parentId={id} />
          </li>
        );
      })}
    </ul>
  );
}

/** The pages of a space, under each other. */
export function PageTree({ space }: { readonly space: Space }) {
  const { pathname } = usePlace();
  const address = spaceAddress(space.key);
  return (
    <>
      <a
        className="side-link"
        href={address}
        {...(pathname === address ? { 'aria-current': 'page' as const } : {})}
      >
        <strong className="ellipsis">{space.name}</strong>
      </a>
      <Branch space={space} parentId={space.homepageId} />
    </>
  );
}
