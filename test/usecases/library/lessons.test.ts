import { openRetroScene, pageId, type RetroScene } from '../../support/retro-scene';
import { anId } from '../../support/builders';

describe('lessons', () => {
  let scene: RetroScene;

  beforeEach(async () => {
    scene = await openRetroScene();
  });
  afterEach(() => scene.site.close());

  const home = () => ({ kind: 'project' as const, projectId: scene.project.id });
  const wish = () => ({ id: anId(), home: home(), title: 'Ask early', text: 'Before the epic' });

  test('are kept by whoever may browse the home, once however often they are sent', async () => {
    const lesson = { ...wish(), tags: ['Data', ' data ', 'Tests'] };
    const once = await scene.site.call('member', 'lesson.save', lesson);
    const again = await scene.site.call('member', 'lesson.save', lesson);
    expect(again).toEqual(once);
    expect(once).toMatchObject({ key: 'L-1', tags: ['Data', 'Tests'], may: { edit: true } });
  });

  test('of a retrospective are found there, archived ones not', async () => {
    const { retrospective } = await scene.open('lead');
    const retroId = retrospective.id;
    const kept = await scene.site.call('member', 'lesson.save', { ...wish(), retroId });
    const gone = await scene.site.call('member', 'lesson.save', { ...wish(), retroId });
    const away = { id: gone.id, version: 1, archived: true };
    await scene.site.call('member', 'lesson.archive', away);
    const found = await scene.site.call('lead', 'lesson.of', { retroId });
    expect(found.lessons.map(({ id }) => id)).toEqual([kept.id]);
  });

  test('from a page are found by it', async () => {
    const kept = await scene.site.call('member', 'lesson.save', { ...wish(), contentId: pageId });
    const found = await scene.site.call('lead', 'page.serves', { contentId: pageId });
    expect(found).toMatchObject({ lessons: [{ id: kept.id }], hidden: 0 });
  });

  test('are counted, not named, for a reader of the page without access to Jira', async () => {
    scene.pages.put({ id: pageId, title: 'How Q4 went', read: null, edit: [] });
    const { id: retroId } = (await scene.open('lead')).retrospective;
    await scene.site.call('member', 'lesson.save', { ...wish(), retroId, contentId: pageId });
    const nothing = { lessons: [], hidden: 1 };
    expect(await scene.site.call('outsider', 'lesson.of', { retroId })).toEqual(nothing);
    const serves = await scene.site.call('outsider', 'page.serves', { contentId: pageId });
    expect(serves).toMatchObject(nothing);
  });

  test('of a retrospective are nobody’s who may not read its page', async () => {
    const { id: retroId } = (await scene.open('lead')).retrospective;
    expect(await scene.site.ask('outsider', 'lesson.of', { retroId })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  test('say where they were learned only to the word of whoever reads it there', async () => {
    scene.pages.put({ id: '4712', title: 'Secret', read: [], edit: [] });
    const { id: retroId } = (await scene.open('lead')).retrospective;
    const refusedAt = (field: string) => ({ refusal: { code: 'not-found', field } });
    const { site } = scene;
    expect(await site.ask('member', 'lesson.save', { ...wish(), contentId: '4712' })).toMatchObject(
      refusedAt('contentId'),
    );
    expect(await site.ask('member', 'lesson.save', { ...wish(), retroId: anId() })).toMatchObject(
      refusedAt('retroId'),
    );
    scene.pages.put({ id: pageId, title: 'How Q4 went', read: [], edit: [] });
    expect(await site.ask('sam', 'lesson.save', { ...wish(), retroId })).toMatchObject(
      refusedAt('retroId'),
    );
  });

  test('are changed by their owner and whoever manages the home, over the version they saw', async () => {
    const { id } = await scene.site.call('member', 'lesson.save', wish());
    const change = { id, version: 1, home: home(), title: 'Ask earlier' };
    expect(await scene.site.ask('sam', 'lesson.save', change)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    expect(await scene.site.call('lead', 'lesson.save', change)).toMatchObject({ version: 2 });
    expect(await scene.site.ask('member', 'lesson.save', change)).toMatchObject({
      refusal: { code: 'stale', stale: { version: 2, fields: ['title', 'text'] } },
    });
  });

  test('sent again by whoever changed them are that change, unless it is not the same', async () => {
    const { id } = await scene.site.call('member', 'lesson.save', wish());
    const change = { id, version: 1, home: home(), title: 'Ask earlier', tags: ['Data'] };
    const once = await scene.site.call('member', 'lesson.save', change);
    expect(await scene.site.call('member', 'lesson.save', change)).toEqual(once);
    const other = { ...change, title: 'Ask later' };
    expect(await scene.site.ask('member', 'lesson.save', other)).toMatchObject({
      refusal: { code: 'stale' },
    });
  });

  test('refuse a link that is none', async () => {
    const evidence = [{ kind: 'link' as const, ref: 'javascript:alert(1)', note: '' }];
    expect(await scene.site.ask('member', 'lesson.save', { ...wish(), evidence })).toMatchObject({
      refusal: { code: 'invalid', field: 'evidence.0.ref' },
    });
  });
});
