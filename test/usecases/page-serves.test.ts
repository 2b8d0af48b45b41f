import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle, byIssues, byNumber } from '../support/okr-work';
import { somePages, type Pages } from '../support/pages';

describe('what a page serves', () => {
  let site: AppSite;
  let pages: Pages;

  beforeEach(async () => {
    pages = somePages();
    site = await openAppSite({ confluence: pages });
  });
  afterEach(() => site.close());

  const panelOf = (guestParams: Readonly<Record<string, string>>) => ({
    type: 'extension',
    attrs: {
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: 'app/environment/static/okr-status',
      parameters: { guestParams },
    },
  });
  const aPage = (...content: readonly object[]): string => {
    const body = JSON.stringify({ type: 'doc', version: 1, content });
    pages.put({ id: '5', title: 'Plan', read: [people.lead.accountId], edit: [], body });
    return '5';
  };

  test('names an objective once, with the key results of all panels that show some of it', async () => {
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    const home = { kind: 'project' as const, projectId: project.id };
    const made = { cycleId, home, title: 'Grow', keyResults: [byNumber, byIssues] };
    const { keyResults } = await site.call('lead', 'objective.create', made);
    const panels = keyResults.map(({ id }) => panelOf({ by: 'keyResult', itemId: id }));
    const { objectives } = await site.call('lead', 'page.serves', { contentId: aPage(...panels) });
    expect(objectives).toHaveLength(1);
    expect(objectives[0]?.keyResults.map(({ id }) => id)).toEqual(keyResults.map(({ id }) => id));
  });

  test('is nobody’s who may not read the page', async () => {
    expect(await site.ask('member', 'page.serves', { contentId: aPage() })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
