import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationOutput } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anIssue, aProject } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

type Page = OperationOutput<'keyResult.history'>;
type Entry = Page['entries'][number];

describe('the history of a key result with many links', () => {
  let site: AppSite;
  let project: JiraProject;
  let id: string;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    id = (await anOkr(site, project)).keyResultIds[0] ?? '';
  });
  afterEach(() => site.close());

  const later = () => site.clock.set(site.clock.now() + 60_000);
  const issues = (count: number) => Array.from({ length: count }, () => anIssue(site, project).id);
  const link = async (...issueIds: string[]) => {
    later();
    await site.call('lead', 'issueLink.add', { keyResultId: id, issueIds });
  };
  const edit = async (version: number) => {
    later();
    const title = `Shipped ${String(version)}`;
    await site.call('lead', 'keyResult.edit', { id, version, title, reason: 'Clearer.' });
  };
  const pages = async () => {
    const found: Page[] = [];
    let before: Page['nextBefore'] = null;
    do {
      const page: Page = await site.call('lead', 'keyResult.history', {
        ...{ id, ...(before === null ? {} : { before }) },
      });
      found.push(page);
      before = page.nextBefore;
    } while (before !== null);
    return found;
  };
  const said = (entry: Entry): string => {
    if (entry.kind === 'links') return `${entry.added ? '+' : '-'}${String(entry.count)}`;
    return entry.kind === 'version' ? `v${String(entry.version)}` : entry.kind;
  };
  const told = (found: Page[]) => found.flatMap(({ entries }) => entries.map(said));

  test('counts all that came at one moment and names the first of them', async () => {
    await link(...issues(115));
    await link(...issues(115));
    const found = await pages();
    expect(told(found)).toEqual(['+115', '+115', 'v1']);
    const [newest] = found[0]?.entries ?? [];
    expect(newest?.kind === 'links' && new Set(newest.issueIds).size).toBe(20);
  });

  test('goes on at the moment where a page ends, and tells each once, in order', async () => {
    const made = issues(30);
    for (const issueId of made.slice(0, 20)) await link(issueId);
    await edit(1);
    for (const issueId of made.slice(20)) await link(issueId);
    for (const issueId of made) {
      later();
      await site.call('lead', 'issueLink.remove', { keyResultId: id, issueId });
    }
    await edit(2);
    const found = await pages();
    expect(found).toHaveLength(2);
    const times = (what: string, count: number) => Array.from({ length: count }, () => what);
    expect(told(found)).toEqual([
      ...['v3', ...times('-1', 30), ...times('+1', 10)],
      ...['v2', ...times('+1', 20), 'v1'],
    ]);
    expect(site.last().sql.length).toBeLessThanOrEqual(3);
  });
});
