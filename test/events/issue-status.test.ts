import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject, move } from '../support/jira-work';
import { aCycle, anOkr, byIssues } from '../support/okr-work';

describe('the lozenge beside an issue', () => {
  let site: AppSite;
  let project: JiraProject;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
  });
  afterEach(() => site.close());

  const shown = (issueId: string) =>
    site.forge.dynamicProperties('okr-context', { issue: { id: issueId, key: 'PLT-1' } });
  const lozenge = (label: string, type: string) => ({
    status: { type: 'lozenge', value: { label, type } },
  });

  test('offers a link where an issue serves nothing', async () => {
    expect(await shown(anEpic(site, project, 1).epic.id)).toEqual(lozenge('Link', 'default'));
  });

  test('shows the worst status among the key results it serves', async () => {
    const { epic, children } = anEpic(site, project, 4);
    const other = anEpic(site, project, 1);
    const cycleId = await aCycle(site);
    const home = { kind: 'site' } as const;
    const okr = await anOkr(site, project, { cycleId, home, keyResults: [byIssues, byIssues] });
    const [late, reached] = okr.keyResultIds as [string, string];
    const link = (keyResultId: string, issueIds: string[]) =>
      site.call('lead', 'issueLink.add', { keyResultId, issueIds });
    await link(reached, [other.children[0]!.id]);
    move(site, other.children[0]!.id, 'done');
    await site.forge.settleAll();
    expect(await shown(other.children[0]!.id)).toEqual(lozenge('On track', 'success'));
    await link(late, [epic.id, other.children[0]!.id]);
    expect(await shown(children[0]!.id)).toEqual(lozenge('Off track', 'removed'));
    expect(await shown(other.children[0]!.id)).toEqual(lozenge('Off track', 'removed'));
  });

  test('shows nothing rather than something wrong while the database is away', async () => {
    const errors = jest.spyOn(console, 'error').mockReturnValue();
    site.forge.faults.set({ sqlDown: true });
    expect(await shown('10000')).toEqual({});
    expect(errors).toHaveBeenCalled();
    errors.mockRestore();
  });
});
