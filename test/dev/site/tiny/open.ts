import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { people } from '../../../../dev/jira/people';
import { createSite } from '../../../../dev/site/site';
import type { Site, SiteOptions } from '../../../../dev/site/types';
import * as app from './app';

export interface TinySite extends Site {
  /** Stops the site and forgets it. */
  drop(): Promise<void>;
}

/** A site with a tiny app of its own, one open project `TINY` and one that only the lead sees, `HID`. */
export async function openTinySite(options: Partial<SiteOptions> = {}): Promise<TinySite> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'tiny-site-'));
  const socket = process.env['PLUMBLINE_DB_SOCKET'];
  const site = await createSite({
    dataDir,
    port: 0,
    manifestPath: path.join(__dirname, 'manifest.yml'),
    runner: 'in-process',
    appModule: app,
    ...(socket ? { databaseSocket: socket } : {}),
    ...options,
  });
  if (!options.dataDir) addProjects(site);
  const drop = async () => {
    await site.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...site, drop };
}

function addProjects(site: Site): void {
  const leadId = people.lead.accountId;
  site.jira.setup.addProject({ key: 'TINY', name: 'Tiny things', leadId });
  site.jira.setup.addProject({ key: 'HID', name: 'Hidden things', leadId, everyone: null });
}

/** Creates an issue as the lead; the answer is its key. */
export async function addIssue(site: Site, project: string, summary: string): Promise<string> {
  const response = await site.jiraAs('lead', '/rest/api/3/issue', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      fields: { project: { key: project }, issuetype: { name: 'Task' }, summary },
    }),
  });
  const { key } = (await response.json()) as { key: string };
  return key;
}
