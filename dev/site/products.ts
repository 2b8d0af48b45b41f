import { createConfluence, type Confluence } from '../confluence/confluence';
import type { Forge } from '../forge/forge-types';
import type { Manifest } from '../forge/platform/manifest';
import type { JournalFactory, ProductEvent, SiteClock } from '../forge/types';
import { createJira, type Jira } from '../jira/jira';
import { appPermissions } from './app-permissions';
import type { LiveStream } from './live-stream';
import type { Translations } from './translations';

interface ProductParts {
  readonly clock: SiteClock;
  readonly journal: JournalFactory;
  readonly live: LiveStream;
  readonly manifest: Manifest;
  readonly translations: Translations;
  /** The platform, once it is there: it is made of the products. */
  readonly forge: () => Forge | undefined;
}

/** Jira and Confluence: what happens in them reaches the app and every open page. */
export function openProducts(parts: ProductParts): { jira: Jira; confluence: Confluence } {
  const { clock, journal, live, manifest, translations, forge } = parts;
  const telling =
    (kind: 'jira' | 'confluence') =>
    (event: ProductEvent): void => {
      forge()?.fire(event);
      live.send({ kind });
    };
  return {
    jira: createJira({
      ...{ clock, journal, emit: telling('jira') },
      appPermissions: appPermissions(manifest, translations),
      searchLagMs: () => (forge()?.faults.get().searchLagSeconds ?? 0) * 1_000,
    }),
    confluence: createConfluence({
      ...{ clock, journal, emit: telling('confluence') },
      isConnected: () => forge()?.faults.get().confluenceDisconnected !== true,
    }),
  };
}
