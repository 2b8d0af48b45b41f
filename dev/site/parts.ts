import type { Forge } from '../forge/forge-types';
import type { Manifest } from '../forge/platform/manifest';
import type { Confluence } from '../confluence/confluence';
import type { Product, SiteClock } from '../forge/types';
import type { Jira } from '../jira/jira';
import type { LiveStream } from './live-stream';
import type { PageCall } from './page-calls';
import type { Translations } from './translations';
import type { CspViolation } from './violations';

/** Everything the site's HTTP surface is made of. */
export interface SiteParts {
  readonly port: number;
  readonly hostOrigin: string;
  readonly frameOrigin: string;
  readonly cloudId: string;
  readonly manifest: Manifest;
  readonly translations: Translations;
  readonly forge: Forge;
  readonly jira: Product & Pick<Jira, 'advanceTo' | 'setup' | 'store'>;
  readonly confluence: Confluence;
  readonly clock: SiteClock;
  readonly live: LiveStream;
  readonly violations: CspViolation[];
  readonly pageCalls: PageCall[];
  /** Folder of the built pages. */
  readonly pagesDir: string;
}
