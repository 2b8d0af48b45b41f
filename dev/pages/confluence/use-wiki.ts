import type { WikiView } from '../../site/wiki-protocol';
import { useLoaded } from '../parts/use-loaded';
import { useLiveCount } from '../site/live';
import { useSite } from '../site/session-context';
import { readWiki } from './queries';

/** What the reader sees of Confluence, read again whenever something of it changes. */
export function useWiki(): WikiView | undefined {
  const { session } = useSite();
  return useLoaded(`wiki ${session.user}`, readWiki, useLiveCount('confluence')).value;
}
