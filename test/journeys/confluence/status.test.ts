import { en } from '../../../dev/pages/i18n/en';
import { wikiEn } from '../../../dev/pages/i18n/wiki-en';
import { expectValidAdf } from '../../support/adf-schema';
import { aProject } from '../../support/jira-work';
import { aCycle, byNumber } from '../../support/okr-work';
import { rulesOf } from '../stage/rule';
import { say } from '../stage/say';
import { openStage, type Stage } from '../stage/stage';
import { aSpace, panel, settings } from './frames';

const goal = 'Buyers find what they look for';
const measured = 'Searches that end in a purchase';

let stage: Stage;
let projectName: string;
let space: { readonly id: string; readonly key: string };

beforeAll(async () => {
  stage = await openStage();
  const project = aProject(stage.site, 'PLT');
  projectName = project.name;
  const cycleId = await aCycle(stage);
  const made = await stage.call('lead', 'objective.create', {
    ...{ cycleId, home: { kind: 'project', projectId: project.id }, title: goal },
    keyResults: [{ ...byNumber, title: measured }],
  });
  await stage.call('lead', 'objective.publish', { id: made.id, version: 1 });
  space = aSpace(stage, 'PUB', true);
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

rule(
  'a status panel is inserted, configured, read by everybody as they may, and exported',
  async () => {
    const lead = await stage.visit('lead', `/wiki/spaces/${space.key}`);
    await lead.getByRole('button', { name: wikiEn.createPage }).click();
    await lead.getByLabel(wikiEn.pageTitle).fill('How we stand');
    await lead.getByRole('button', { name: en.create, exact: true }).click();

    await lead.getByRole('button', { name: wikiEn.insert }).click();
    await lead.getByRole('menuitem', { name: 'Goal status' }).click();
    const form = settings(lead, 'status-config');
    await form.getByRole('button', { name: say('homeField.choose') }).click();
    await form.getByRole('combobox', { name: say('statusMacro.home') }).fill(projectName);
    await form.getByRole('option', { name: projectName }).click();
    await form.getByLabel(say('retro.title')).fill('Our quarter');
    await form.getByText(goal).waitFor();
    await form.getByRole('button', { name: say('common.save') }).click();
    await lead.getByRole('button', { name: wikiEn.publish }).click();

    // An owner checks in without leaving the page.
    const own = panel(lead);
    await own.getByRole('heading', { name: 'Our quarter' }).waitFor();
    await own.getByRole('button', { name: say('checkIn.openFor', { key: 'KR-1' }) }).click();
    await own.getByRole('radio', { name: '7', exact: true }).check();
    await own.getByRole('button', { name: say('checkIn.open'), exact: true }).click();
    await own.getByText(/now/).first().waitFor();
    const address = new URL(lead.url()).pathname;

    const member = await stage.visit('member', address);
    await panel(member).getByText(measured).waitFor();

    for (const stranger of ['outsider', 'anonymous']) {
      const page = await stage.visit(stranger, address, { refusals: [403] });
      await panel(page)
        .getByText(say('statusMacro.allHidden', { n: 1 }))
        .waitFor();
      expect(await panel(page).getByText(goal).count()).toBe(0);
    }

    await member.getByRole('link', { name: wikiEn.exportPage }).click();
    await member.getByRole('cell', { name: measured }).waitFor();
    const pageId = /pages\/(\d+)/.exec(address)?.[1] ?? '';
    const exported = await member.evaluate(async (id) => {
      const response = await fetch(`/site/wiki/pages/${id}/export`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ exportType: 'pdf' }),
      });
      return (await response.json()) as { macros: { document: unknown }[] };
    }, pageId);
    expect(exported.macros).toHaveLength(1);
    expectValidAdf(exported.macros[0]?.document);
    const pdf = await member.request.get(
      `${stage.site.address}/site/wiki/pages/${pageId}/export.pdf`,
    );
    expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF');
    const word = await member.request.get(
      `${stage.site.address}/site/wiki/pages/${pageId}/export.doc`,
    );
    expect(word.headers()['content-type']).toContain('application/msword');
    expect(await word.text()).toContain(measured);
  },
);
