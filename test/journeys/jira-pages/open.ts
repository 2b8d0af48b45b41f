import path from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../../dev/setup/browser/launch';
import { openTinySite } from '../../dev/site/tiny/open';

const created = z.object({ key: z.string() });
const issueSchema = z.object({
  fields: z.object({
    summary: z.string(),
    status: z.object({ name: z.string() }),
    assignee: z.object({ displayName: z.string() }).nullable(),
    labels: z.array(z.string()),
    parent: z.object({ key: z.string() }).optional(),
    fixVersions: z.array(z.object({ name: z.string() })),
  }),
});

/** Jira's pages over a site with the tiny app, and a browser. */
export async function openPages() {
  const site = await openTinySite({ pagesDir: path.resolve('.local/pages') });
  const browser = await launchBrowser();
  const visit = async (user: string, address: string): Promise<Page> => {
    const context = await browser.newContext();
    await context.request.post(`${site.address}/site/session`, {
      data: { user },
      headers: { origin: site.address },
    });
    const page = await context.newPage();
    await page.goto(site.address + address);
    return page;
  };
  const post = async (address: string, body: unknown): Promise<Response> =>
    site.jiraAs('lead', address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    site,
    visit,
    /** Creates an issue in `TINY`; the answer is its key. */
    add: async (type: string, summary: string): Promise<string> => {
      const fields = { project: { key: 'TINY' }, issuetype: { name: type }, summary };
      return created.parse(await (await post('/rest/api/3/issue', { fields })).json()).key;
    },
    /** The fields of an issue as Jira holds them now. */
    read: async (key: string) => {
      const response = await site.jiraAs('lead', `/rest/api/3/issue/${key}`);
      return issueSchema.parse(await response.json()).fields;
    },
    close: async (): Promise<void> => {
      await browser.close();
      await site.drop();
    },
  };
}
