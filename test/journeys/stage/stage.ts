import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openRates, type Limits } from '../../../dev/forge/platform/limits';
import { people } from '../../../dev/jira/people';
import { createClient, type Client } from '../../../dev/seed/client';
import { launchBrowser } from '../../../dev/setup/browser/launch';
import { openWindow, type Look } from '../../../dev/setup/browser/visit';
import { local, root } from '../../../dev/setup/paths';
import { createSite } from '../../../dev/site/site';
import type { Site, SiteOptions } from '../../../dev/site/types';
import { listen, unknownViolations } from './troubles';

// A minute on an idle machine, and room for a busy one.
jest.setTimeout(120_000);

export interface Visit extends Partial<Look> {
  /** HTTP statuses this visitor is meant to run into. */
  readonly refusals?: readonly number[];
}

/** A running site, its people and their browser windows. */
export interface Stage extends Client {
  readonly site: Site;
  /** A window of this person's own browser at an address of the site. */
  visit(who: string, address: string, visit?: Visit): Promise<Page>;
  /** Closes every window, stops the site and starts it again on the same address with what is on disk. */
  restart(): Promise<void>;
  /** Every open window as a picture, named after the test. */
  takePictures(title: string): Promise<void>;
  /** What went wrong unseen: blocked by the policy, thrown in a page, asked for but not modelled. */
  troubles(): string[];
  close(): Promise<void>;
}

export interface StageOptions {
  /** Epoch milliseconds at which the site's clock starts; it walks on from there. */
  readonly startAt?: number;
  /** Without it the app has been installed. */
  readonly fresh?: boolean;
  readonly limits?: Partial<Limits>;
}

/** How long a page may take to show what is waited for. */
const patienceMs = 20_000;
/** Monday morning in the eighth week of the last quarter. */
const monday = Date.parse('2026-11-23T09:00:00Z');

function optionsOf(dataDir: string, { startAt, limits }: StageOptions): SiteOptions {
  const socket = process.env['PLUMBLINE_DB_SOCKET'];
  return {
    dataDir,
    port: 0,
    manifestPath: path.join(root, 'manifest.yml'),
    runner: 'sandbox',
    strictStyles: true,
    startAt: startAt ?? monday,
    limits: { ...openRates, ...limits },
    ...(socket === undefined ? {} : { databaseSocket: socket }),
  };
}

/** Opens the whole site for one journey. The caller closes it. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plumb-journey-'));
  const siteOptions = optionsOf(dataDir, options);
  let site = await createSite(siteOptions);
  const browser = await launchBrowser();
  const heard: string[][] = [];
  if (options.fresh !== true) {
    site.forge.install(people.admin.accountId);
    await site.settle();
  }
  const client = () => createClient(site);
  return {
    get site() {
      return site;
    },
    call: (...args) => client().call(...args),
    jira: (...args) => client().jira(...args),
    visit: async (who, address, { refusals = [], ...look } = {}) => {
      const page = await openFor(browser, site, who, look);
      page.setDefaultTimeout(patienceMs);
      heard.push(listen(page, who, refusals));
      await page.goto(site.address + address);
      return page;
    },
    restart: async () => {
      const port = Number(new URL(site.address).port);
      const { startAt: _, ...again } = siteOptions;
      await Promise.all(browser.contexts().map((context) => context.close()));
      await site.close();
      site = await createSite({ ...again, port });
    },
    takePictures: (title) => takePictures(browser, title),
    troubles: () => [
      ...heard.flat(),
      ...unknownViolations(site.violations),
      ...site.forge.ledger.notModelled().map(({ what }) => `not modelled: ${what}`),
    ],
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function takePictures(browser: Browser, title: string): Promise<void> {
  const name = title.replaceAll(/[^\p{L}\d]+/gu, '-');
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = path.join(local, 'journeys', `${name}-${String(index + 1)}.png`);
    await page.screenshot({ path: file, fullPage: true });
  }
}

function openFor(browser: Browser, site: Site, user: string, look: Partial<Look>): Promise<Page> {
  return openWindow(browser, site.address, {
    ...{ user, locale: 'en-US', theme: 'light', width: 1280, ...look },
  });
}
