import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { company } from '../../site/contents';
import { createSite } from '../../site/site';
import type { Site } from '../../site/types';
import { launchBrowser } from '../browser/launch';
import { root } from '../paths';

/** The seeded company on a site of its own, under the strict content security policy, and a browser. */
export interface OpenCompany {
  readonly site: Site;
  readonly browser: Browser;
  /** Closes both and forgets the site. */
  close(): Promise<void>;
}

/** Opens a company whose story ends at `now` (epoch milliseconds). The caller closes it. */
export async function openCompany(now: number): Promise<OpenCompany> {
  const story = company(now);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plumbline-screens-'));
  const site = await createSite({
    dataDir,
    port: 0,
    manifestPath: path.join(root, 'manifest.yml'),
    runner: 'sandbox',
    strictStyles: true,
    startAt: story.startAt,
  });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await site.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await story.fill(site);
    return { site, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The key of an epic of the company by its summary. */
export function epicKeyOf({ jira }: Site, summary: string): string {
  const epic = jira.store.issues.find((issue) => issue.summary === summary);
  if (!epic) throw new Error(`The company has no epic "${summary}".`);
  return epic.key;
}
