import { people } from '../../../dev/jira/people';
import type { JiraProject } from '../../../dev/jira/model/project';
import type { OperationRequest } from '../../../src/contract/operations';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anId } from '../../support/builders';
import { anIssue, aProject } from '../../support/jira-work';
import { aCycle, byNumber } from '../../support/okr-work';
import { somePages, type Pages } from '../../support/pages';

describe('templates', () => {
  let site: AppSite;
  let pages: Pages;
  let project: JiraProject;

  beforeEach(async () => {
    pages = somePages();
    site = await openAppSite({ confluence: pages });
    project = aProject(site);
  });
  afterEach(() => site.close());

  const home = () => ({ kind: 'project' as const, projectId: project.id });
  const content: OperationRequest<'template.save'>['content'] = {
    objectives: [
      {
        title: '{{product}} is trusted',
        keyResults: [
          {
            title: 'Returns fall to {{target}} %',
            measure: { kind: 'number', unit: '%', baseline: '8', target: '{{target}}' },
          },
          { title: 'Three modules', measure: { kind: 'milestones', titles: ['One', 'Two'] } },
        ],
      },
    ],
    page: { title: 'Plan for {{product}}', text: '## Why\n- because' },
  };
  const blanks = [
    { key: 'product', label: 'Product' },
    { key: 'target', label: 'Target', kind: 'number' as const },
  ];
  const answers = { product: 'Shop', target: '3' };

  const aDraft = async (more: Partial<OperationRequest<'template.save'>> = {}) =>
    site.call('lead', 'template.save', {
      ...{ id: anId(), home: home(), name: 'Trust', purpose: 'Fewer returns', blanks, content },
      ...more,
    });

  async function aPublished(more?: Partial<OperationRequest<'template.save'>>) {
    const { id, version } = await aDraft(more);
    return site.call('lead', 'template.stage', { id, version, stage: 'published' });
  }

  const aUse = async (id: string) => {
    const cycleId = await aCycle(site, project);
    return { useId: anId(), id, home: home(), cycleId, answers };
  };

  test('have numbers of their own, and every change is a version', async () => {
    const first = await aDraft();
    const second = await aDraft();
    expect([first.key, second.key]).toEqual(['T-1', 'T-2']);
    const { id } = first;
    const wish = { id, version: 1, home: home(), name: 'Trust us', content: {} };
    const fields = ['name', 'purpose', 'blanks', 'content'];
    expect(await site.call('lead', 'template.save', wish)).toMatchObject({ version: 2 });
    expect(await site.ask('lead', 'template.save', { ...wish, name: 'Mine' })).toMatchObject({
      refusal: { code: 'stale', stale: { version: 2, fields } },
    });
  });

  test('sent again by whoever changed them are that change', async () => {
    const { id } = await aDraft();
    const wish = { id, version: 1, home: home(), name: 'Trust us', blanks, content };
    const once = await site.call('lead', 'template.save', wish);
    expect(await site.call('lead', 'template.save', wish)).toEqual(once);
  });

  test('are changed by their owner and whoever manages the home', async () => {
    const { id } = await aPublished();
    const wish = { id, version: 2, home: home(), name: 'Mine', content: {} };
    expect(await site.ask('member', 'template.save', wish)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect((await site.call('member', 'template.get', { id })).may.edit).toBe(false);
  });

  test('are nobody else’s while they are drafts', async () => {
    const { id } = await aDraft();
    expect(await site.ask('member', 'template.get', { id })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  test('refuse a blank that nobody described, and name it', async () => {
    const wish = { id: anId(), home: home(), name: 'T', content, blanks: blanks.slice(1) };
    expect(await site.ask('lead', 'template.save', wish)).toMatchObject({
      refusal: {
        code: 'invalid',
        field: 'blanks',
        message: expect.stringContaining('product') as string,
      },
    });
  });

  test('keep an objective with its key results, without owner and dates', async () => {
    const cycleId = await aCycle(site, project);
    const made = await site.call('lead', 'objective.create', {
      ...{ cycleId, home: home(), title: 'Grow', why: 'To live', keyResults: [byNumber] },
    });
    const kept = await site.call('lead', 'template.fromObjective', { objectiveId: made.id });
    expect(kept).toMatchObject({
      objectives: [
        { title: 'Grow', why: 'To live', keyResults: [{ measure: { kind: 'number' } }] },
      ],
      page: null,
    });
  });

  test('set a rule by the JQL of a key result moved by issues, and tell which JQL is kept out', async () => {
    anIssue(site, project, { summary: 'Module Shop' });
    const byJql = (title: string, jql: string) => ({
      ...{ title, jql, measure: { kind: 'issues' as const } },
    });
    const keyResults = [
      byJql('Shipped', 'project = PLT AND summary ~ "{{product}}"'),
      byJql('Broken', 'nonsense = {{target}}'),
      byJql('Mine', 'assignee = currentUser()'),
      byJql('By hand', ''),
    ];
    const { id } = await aPublished({ content: { objectives: [{ title: 'Trust', keyResults }] } });
    const use = await aUse(id);
    const once = await site.call('lead', 'template.apply', use);
    expect(once.rulesLeftOut).toMatchObject([
      { title: 'Broken', jql: 'nonsense = 3', why: 'jql-not-understood' },
      { title: 'Mine', why: 'rule-is-personal' },
    ]);
    expect(await site.call('lead', 'template.apply', use)).toEqual(once);
    await site.forge.settleAll();
    const { objective } = await site.call('lead', 'objective.get', {
      id: once.objectives[0]?.id ?? '',
    });
    const ids = objective.keyResults.map((each) => each.id);
    const details = await Promise.all(
      ids.map((keyResultId) => site.call('lead', 'keyResult.get', { id: keyResultId })),
    );
    expect(details.map(({ rules }) => rules.map(({ jql }) => jql))).toEqual([
      ['project = PLT AND summary ~ "Shop"'],
      [],
      [],
      [],
    ]);
    expect(details[0]?.keyResult.work?.total).toBe(1);
  });

  test('become draft objectives with key results; a repeat of the use makes nothing more', async () => {
    const { id } = await aPublished();
    const use = await aUse(id);
    const once = await site.call('lead', 'template.apply', use);
    const again = await site.call('lead', 'template.apply', use);
    expect(again).toEqual(once);
    const { objective } = await site.call('lead', 'objective.get', {
      id: once.objectives[0]?.id ?? '',
    });
    expect(objective).toMatchObject({ title: 'Shop is trusted', stage: 'draft' });
    expect(objective.keyResults.map(({ title }) => title)).toEqual([
      ...['Returns fall to 3 %', 'Three modules'],
    ]);
    expect((await site.call('lead', 'template.get', { id })).record).toEqual({
      ...{ uses: 1, teams: 1, outcomes: null },
    });
  });

  test('are used only when they are published, with every blank filled', async () => {
    const draft = await aDraft();
    const use = await aUse(draft.id);
    expect(await site.ask('lead', 'template.apply', use)).toMatchObject({
      refusal: { code: 'invalid', field: 'id' },
    });
    const { id } = await aPublished();
    const unfilled = { ...use, id, answers: { product: 'Shop' } };
    expect(await site.ask('lead', 'template.apply', unfilled)).toMatchObject({
      refusal: { field: 'answers.target', message: expect.stringContaining('Target') as string },
    });
  });

  test('make nothing where a filled title is too long', async () => {
    const { id } = await aPublished();
    const use = { ...(await aUse(id)), answers: { product: 'S'.repeat(250), target: '3' } };
    expect(await site.ask('lead', 'template.apply', use)).toMatchObject({
      refusal: { field: 'answers', message: expect.stringContaining('255') as string },
    });
    const { objectives } = await site.call('lead', 'board.get', {
      ...{ place: home(), cycleId: use.cycleId },
    });
    expect(objectives).toEqual([]);
  });

  test('say what became of what was made of them, once it was closed', async () => {
    const { id } = await aPublished();
    const use = await aUse(id);
    const { objectives } = await site.call('lead', 'template.apply', use);
    const made = objectives[0]?.id ?? '';
    await site.call('lead', 'objective.publish', { id: made, version: 1 });
    await site.call('lead', 'objective.close', {
      ...{ id: made, version: 2, outcome: 'achieved', score: 0.8 },
    });
    expect((await site.call('lead', 'template.get', { id })).record).toEqual({
      ...{ uses: 1, teams: 1, outcomes: { closed: 1, achieved: 1, meanScore: 0.8 } },
    });
  });

  test('become a Confluence page, made as the viewer, and the use counts', async () => {
    const { id } = await aPublished();
    const to = { kind: 'new' as const, spaceId: '1' };
    const wish = { useId: anId(), id, home: home(), answers, to };
    expect(await site.call('member', 'template.page', wish)).toMatchObject({
      title: 'Plan for Shop',
    });
    expect(pages.made()[0]?.body).toContain('because');
    expect((await site.call('lead', 'template.get', { id })).record.uses).toBe(1);
  });

  test('stand at the end of a page that is there, once, where the viewer may edit it', async () => {
    const { id } = await aPublished();
    pages.put({ id: '5', title: 'Ours', read: null, edit: [people.lead.accountId] });
    const to = { kind: 'page' as const, contentId: '5' };
    const wish = { useId: anId(), id, home: home(), answers, to };
    expect(await site.ask('member', 'template.page', wish)).toMatchObject({ ok: false });
    expect(pages.bodyOf('5')).not.toContain('because');
    expect(await site.call('lead', 'template.page', wish)).toMatchObject({ pageId: '5' });
    await site.call('lead', 'template.page', wish);
    expect(pages.bodyOf('5').split('because')).toHaveLength(2);
    expect((await site.call('lead', 'template.get', { id })).record.uses).toBe(1);
  });
});
