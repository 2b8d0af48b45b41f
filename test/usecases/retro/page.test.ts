import { people } from '../../../dev/jira/people';
import { anId } from '../../support/builders';
import { expectValidAdf } from '../../support/adf-schema';
import { aCycle, byNumber } from '../../support/okr-work';
import { openRetroScene, pageId, type RetroScene } from '../../support/retro-scene';

describe('the page of a retrospective', () => {
  let scene: RetroScene;

  beforeEach(async () => {
    scene = await openRetroScene();
  });
  afterEach(() => scene.site.close());

  const home = () => ({ kind: 'project' as const, projectId: scene.project.id });
  const wish = (more: object = {}) => ({
    ...{ id: anId(), spaceId: '1', title: 'How Q4 went, again', home: home() },
    ...{ language: 'en-US' as const, ...more },
  });

  test('is made as the viewer, with the macro and its settings on it', async () => {
    const cycleId = await aCycle(scene.site, scene.project);
    const made = wish({ cycleId, votesEach: 3 });
    await scene.site.call('member', 'retro.newPage', made);
    const [page] = scene.pages.made();
    const document = JSON.parse(page?.body ?? '') as { content: { type: string }[] };
    expectValidAdf(document);
    expect(document.content.find(({ type }) => type === 'bodiedExtension')).toMatchObject({
      attrs: {
        extensionKey: expect.stringMatching(/\/static\/okr-retrospective$/) as string,
        localId: made.id,
        parameters: { guestParams: { home: scene.project.id, cycleId, votesEach: 3 } },
      },
    });
  });

  test('keeps titles unique: a second one of the same name is refused at its title', async () => {
    await scene.site.call('member', 'retro.newPage', wish());
    expect(await scene.site.ask('member', 'retro.newPage', wish())).toMatchObject({
      refusal: { code: 'invalid', field: 'title' },
    });
  });

  test('refuses a cycle of another home', async () => {
    expect(await scene.site.ask('lead', 'retro.newPage', wish({ cycleId: anId() }))).toMatchObject({
      refusal: { code: 'not-found', field: 'cycleId' },
    });
  });

  test('takes the finished retrospective at its end, once, and so does its export', async () => {
    const { id } = (await scene.open('lead')).retrospective;
    const keep = { id, language: 'en-US' as const };
    expect(await scene.site.ask('lead', 'retro.writePage', keep)).toMatchObject({
      refusal: { code: 'invalid' },
    });
    await scene.card('member', id, 'We shipped');
    await scene.site.call('lead', 'retro.lock', { id });
    expect(await scene.site.ask('member', 'retro.writePage', keep)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await scene.site.call('lead', 'retro.writePage', keep)).toMatchObject({ added: true });
    expect(await scene.site.call('lead', 'retro.writePage', keep)).toMatchObject({ added: false });
    const body = scene.pages.bodyOf(pageId);
    expectValidAdf(JSON.parse(body));
    expect(body.split('We shipped')).toHaveLength(2);
    const document = await scene.site.forge.adfExport(
      'okr-retrospective',
      {
        exportType: 'pdf',
        context: { localId: 'macro-1', extension: { content: { id: pageId, type: 'page' } } },
      },
      people.lead.accountId,
    );
    expectValidAdf(document);
    expect(JSON.stringify(document)).toContain('It stands on this page as text.');
    expect(JSON.stringify(document)).not.toContain('We shipped');
  });

  test('names no objective that only named people see, whoever writes it', async () => {
    const { site, project } = scene;
    const cycleId = await aCycle(site, project);
    const made = { cycleId, home: home(), keyResults: [byNumber] };
    await site.call('lead', 'objective.create', { ...made, title: 'Trials grow' });
    await site.call('lead', 'objective.create', {
      ...{ ...made, title: 'Buy a rival', visibility: { kind: 'people', accountIds: [] } },
    });
    const { id } = (await scene.open('lead', { home: home(), cycleId })).retrospective;
    const { objectives } = await site.call('lead', 'retro.facts', { id });
    expect(objectives).toHaveLength(2);
    await site.call('lead', 'retro.lock', { id });
    await site.call('lead', 'retro.writePage', { id, language: 'en-US' });
    const body = scene.pages.bodyOf(pageId);
    expect(body).toContain('Trials grow');
    expect(body).not.toContain('Buy a rival');
    expect(body).toContain('One more objective that you cannot see.');
  });
});
