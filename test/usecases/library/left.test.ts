import { anId } from '../../support/builders';
import { openRetroScene, type RetroScene } from '../../support/retro-scene';

type Person = Parameters<RetroScene['site']['call']>[0];

describe('the library of a deleted project', () => {
  let scene: RetroScene;

  beforeEach(async () => {
    scene = await openRetroScene();
  });
  afterEach(() => scene.site.close());

  const home = () => ({ kind: 'project' as const, projectId: scene.project.id });
  const lessonWish = () => ({ id: anId(), home: home(), title: 'Ask early', text: 'Before' });
  const content = {
    objectives: [{ title: 'Trusted', keyResults: [] }],
    page: null,
  };

  const deleted = async () => {
    scene.site.jira.setup.deleteProject(scene.project.key);
    await scene.site.forge.settleAll();
    scene.site.clock.set(scene.site.clock.now() + 2 * 86_400_000);
  };
  const foundBy = async (who: Person, kind: 'lesson' | 'template') => {
    const place = { kind: 'site' as const };
    const { found } = await scene.site.call(who, 'library.search', { kind, place });
    return found.map((card) => (card.kind === 'lesson' ? card.lesson.id : card.template.id));
  };
  const people: Person[] = ['lead', 'admin', 'member'];
  const found = async (kind: 'lesson' | 'template') =>
    Promise.all(people.map((who) => foundBy(who, kind)));
  const codes = async (ask: (who: Person) => ReturnType<RetroScene['site']['ask']>) => {
    const answers = await Promise.all(people.map(ask));
    return answers.map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
  };

  test('leaves a lesson to its owner and the managers of the site, also once they changed it', async () => {
    const { id } = await scene.site.call('lead', 'lesson.save', lessonWish());
    await deleted();
    expect(await found('lesson')).toEqual([[id], [id], []]);
    const get = (who: Person) => scene.site.ask(who, 'lesson.get', { id });
    expect(await codes(get)).toEqual(['ok', 'ok', 'not-found']);
    const change = { ...lessonWish(), id, version: 2, title: 'Ask earlier' };
    const saved = await scene.site.call('admin', 'lesson.save', change);
    expect(saved).toMatchObject({ version: 3, home: { kind: 'site' }, title: 'Ask earlier' });
    await scene.site.call('lead', 'lesson.archive', { id, version: 3, archived: true });
    await scene.site.call('lead', 'lesson.archive', { id, version: 4, archived: false });
    expect(await found('lesson')).toEqual([[id], [id], []]);
    expect(await codes(get)).toEqual(['ok', 'ok', 'not-found']);
  });

  test('names its lesson to them alone among those of a retrospective', async () => {
    const { retrospective } = await scene.open('lead');
    const retroId = retrospective.id;
    const { id } = await scene.site.call('lead', 'lesson.save', { ...lessonWish(), retroId });
    await deleted();
    expect(await scene.site.call('lead', 'lesson.of', { retroId })).toMatchObject({
      ...{ lessons: [{ id }], hidden: 0 },
    });
    expect(await scene.site.call('member', 'lesson.of', { retroId })).toEqual({
      ...{ lessons: [], hidden: 1 },
    });
  });

  test('leaves a template as a draft, which its owner publishes for the whole site', async () => {
    const wish = { id: anId(), home: home(), name: 'Trust', purpose: '', content };
    const { id } = await scene.site.call('lead', 'template.save', wish);
    await scene.site.call('lead', 'template.stage', { id, version: 1, stage: 'published' });
    await deleted();
    expect(await found('template')).toEqual([[id], [id], []]);
    const get = (who: Person) => scene.site.ask(who, 'template.get', { id });
    expect(await codes(get)).toEqual(['ok', 'ok', 'not-found']);
    await scene.site.call('admin', 'template.save', { ...wish, version: 3, name: 'Trusted' });
    expect(await found('template')).toEqual([[id], [id], []]);
    await scene.site.call('lead', 'template.stage', { id, version: 4, stage: 'published' });
    expect(await found('template')).toEqual([[id], [id], [id]]);
  });

  test('a template that others may not see any more stays so when it was retired', async () => {
    const wish = { id: anId(), home: home(), name: 'Trust', purpose: '', content };
    const { id } = await scene.site.call('lead', 'template.save', wish);
    await scene.site.call('lead', 'template.stage', { id, version: 1, stage: 'retired' });
    await deleted();
    const get = (who: Person) => scene.site.ask(who, 'template.get', { id });
    expect(await codes(get)).toEqual(['ok', 'ok', 'not-found']);
  });
});
