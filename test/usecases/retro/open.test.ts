import { people } from '../../../dev/jira/people';
import { openRetroScene, pageId, type RetroScene } from '../../support/retro-scene';
import { aCycle } from '../../support/okr-work';
import { anId } from '../../support/builders';

const signed = { isAnonymous: false };

describe('a retrospective', () => {
  let scene: RetroScene;

  beforeEach(async () => {
    scene = await openRetroScene();
  });
  afterEach(() => scene.site.close());

  const askedOfPages = () => scene.pages.asked.filter((path) => path.endsWith('/operations'));

  test('is one for three browsers that open its macro at once', async () => {
    const opened = await Promise.all(
      (['lead', 'member', 'noor'] as const).map((person) => scene.open(person)),
    );
    const ids = new Set(opened.map(({ retrospective }) => retrospective.id));
    expect(ids.size).toBe(1);
  });

  test('is another one for another macro, and on a copied page', async () => {
    scene.pages.put({ id: '4712', title: 'Copy', read: null, edit: [] });
    const opened = [
      await scene.open('lead'),
      await scene.open('lead', { localId: 'macro-2' }),
      await scene.open('lead', { contentId: '4712' }),
    ];
    expect(new Set(opened.map(({ retrospective }) => retrospective.id)).size).toBe(3);
  });

  test('is made with what its macro says, which a later opener does not change', async () => {
    await scene.open('member', { title: 'Q4', format: 'sailboat', votesEach: 3 });
    const { retrospective } = await scene.open('lead', { title: 'Other', format: 'glad-sad-mad' });
    expect(retrospective).toMatchObject({
      ...{ pageId, title: 'Q4', format: 'sailboat', votesEach: 3, votesLeft: 3 },
      ...{ madeBy: people.member.accountId, lockedAt: null },
    });
  });

  test('lets readers of the page write, and its editors arrange', async () => {
    expect((await scene.open('lead')).retrospective.may).toEqual({
      write: true,
      arrange: true,
      keep: false,
    });
    expect((await scene.open('member')).retrospective.may).toEqual({
      write: true,
      arrange: false,
      keep: false,
    });
  });

  test('is nothing to whoever may not read the page', async () => {
    const { retrospective } = await scene.open('lead');
    const { site } = scene;
    const refused = { refusal: { code: 'not-found' } };
    const macro = { contentId: pageId, localId: 'macro-1' };
    expect(await site.ask('outsider', 'retro.open', macro)).toMatchObject(refused);
    const { id } = retrospective;
    expect(await site.ask('outsider', 'retro.get', { id })).toMatchObject(refused);
    expect(await site.ask('member', 'retro.get', { id: anId() })).toMatchObject(refused);
    expect(await site.ask('anonymous', 'retro.open', macro)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  test('asks Confluence about the page once in ten minutes', async () => {
    const { retrospective } = await scene.open('member');
    await scene.get('member', retrospective.id);
    await scene.get('member', retrospective.id);
    expect(askedOfPages()).toHaveLength(1);
    scene.site.clock.set(scene.site.clock.now() + 10 * 60_000);
    await scene.get('member', retrospective.id);
    expect(askedOfPages()).toHaveLength(2);
  });

  test('is closed to whoever lost the page, once that is asked again', async () => {
    const { retrospective } = await scene.open('member');
    scene.pages.put({ id: pageId, title: 'How Q4 went', read: [], edit: [] });
    scene.site.clock.set(scene.site.clock.now() + 10 * 60_000);
    expect(await scene.site.ask('member', 'retro.get', { id: retrospective.id })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  test('opens without a cycle that is not there or another project’s', async () => {
    const { retrospective } = await scene.open('lead', { cycleId: anId() });
    expect(retrospective.cycleId).toBeNull();
  });

  test('shows without a licence and takes nothing', async () => {
    const { retrospective } = await scene.open('lead');
    scene.site.forge.faults.set({ unlicensed: true });
    expect((await scene.open('lead')).retrospective.may).toEqual({
      write: false,
      arrange: false,
      keep: false,
    });
    const made = await scene.site.ask('lead', 'retro.open', { contentId: pageId, localId: 'new' });
    expect(made).toMatchObject({ refusal: { code: 'not-allowed' } });
    const card = {
      retroId: retrospective.id,
      id: anId(),
      column: 'goal',
      text: 'A card',
      ...signed,
    };
    expect(await scene.site.ask('lead', 'card.write', card)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });
});

describe('arranging', () => {
  let scene: RetroScene;
  let id: string;

  beforeEach(async () => {
    scene = await openRetroScene();
    ({ id } = (await scene.open('lead')).retrospective);
  });
  afterEach(() => scene.site.close());

  test('is for editors of the page', async () => {
    expect(await scene.site.ask('member', 'retro.configure', { id, votesEach: 9 })).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
  });

  test('changes what it names and leaves the rest', async () => {
    const cycleId = await aCycle(scene.site, scene.project);
    await scene.site.call('lead', 'retro.configure', { id, title: 'Q4', cycleId });
    const after = await scene.site.call('lead', 'retro.configure', { id, format: 'four-ls' });
    expect(after).toMatchObject({ title: 'Q4', cycleId, format: 'four-ls', votesEach: 5 });
  });

  test('by two editors keeps what each of them changed', async () => {
    await Promise.all([
      scene.site.call('lead', 'retro.configure', { id, isAnonymous: true }),
      scene.site.call('lead', 'retro.configure', { id, title: 'Q4' }),
    ]);
    const { retrospective } = await scene.get('lead', id);
    expect(retrospective).toMatchObject({ isAnonymous: true, title: 'Q4' });
  });

  test('leaves anonymity where the first card came at the same moment', async () => {
    const card = { retroId: id, id: anId(), column: 'goal', text: 'A card', ...signed };
    await Promise.all([
      scene.site.ask('member', 'card.write', card),
      scene.site.ask('lead', 'retro.configure', { id, isAnonymous: true }),
    ]);
    const { retrospective, cards } = await scene.get('lead', id);
    expect(cards.length === 0 || !retrospective.isAnonymous).toBe(true);
  });

  test('puts cards of another format into the first column', async () => {
    await scene.card('member', id, 'We shipped');
    await scene.site.call('lead', 'retro.configure', { id, format: 'glad-sad-mad' });
    expect((await scene.get('lead', id)).cards[0]).toMatchObject({ column: 'glad' });
  });

  test('keeps a cycle that serves the home', async () => {
    const cycleId = await aCycle(scene.site, scene.project);
    const away = { kind: 'project' as const, projectId: '99999' };
    const wish = { id, cycleId, home: away };
    expect(await scene.site.ask('lead', 'retro.configure', wish)).toMatchObject({
      refusal: { code: 'not-found', field: 'cycleId' },
    });
  });

  test('cannot change who sees authors once there are cards', async () => {
    await scene.card('member', id, 'We shipped');
    const wish = { id, isAnonymous: true };
    expect(await scene.site.ask('lead', 'retro.configure', wish)).toMatchObject({
      refusal: { code: 'invalid', field: 'isAnonymous' },
    });
  });
});
