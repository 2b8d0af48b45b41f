import { people } from '../../dev/jira/people';
import { expectValidAdf } from '../support/adf-schema';
import { anId } from '../support/builders';
import { aCycle, byNumber } from '../support/okr-work';
import { openRetroScene, pageId, type RetroScene } from '../support/retro-scene';
import type { Person } from '../support/app-site';

describe('an exported retrospective', () => {
  let scene: RetroScene;

  beforeEach(async () => {
    scene = await openRetroScene();
  });
  afterEach(() => scene.site.close());

  const exported = (person: Person, locale = 'en-US', localId = 'macro-1') =>
    scene.site.forge.adfExport(
      'okr-retrospective',
      {
        exportType: 'pdf',
        context: {
          localId,
          locale,
          extension: { content: { id: pageId, type: 'page' }, macro: { body: notes } },
        },
      },
      person === 'anonymous' ? undefined : people[person].accountId,
    );

  const notes = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We agreed to meet weekly' }] }],
  };

  const textOf = async (...args: Parameters<typeof exported>): Promise<string> =>
    JSON.stringify(await exported(...args));

  async function aWholeOne(): Promise<string> {
    const { site, project } = scene;
    const cycleId = await aCycle(site, project);
    const home = { kind: 'project' as const, projectId: project.id };
    const made = { cycleId, home, title: 'Trials grow', keyResults: [byNumber] };
    const objective = await site.call('lead', 'objective.create', made);
    await site.call('lead', 'objective.publish', { id: objective.id, version: 1 });
    await site.call('lead', 'objective.edit', {
      ...{ id: objective.id, version: 2, title: 'Trials double', reason: 'The market moved.' },
    });
    const { retrospective } = await scene.open('lead', { title: 'How Q4 went', cycleId });
    const retroId = retrospective.id;
    const top = await scene.card('member', retroId, 'We <shipped>\nlate', { column: 'result' });
    const under = await scene.card('lead', retroId, 'Same here', { column: 'goal' });
    await site.call('lead', 'card.stack', { retroId, id: under, onto: top });
    await site.call('member', 'vote.set', { retroId, cardId: top, count: 2 });
    await site.call('member', 'cause.save', {
      ...{ retroId, id: anId(), text: 'No test data', hands: 'ours' },
      evidence: [{ kind: 'link', ref: 'https://example.com', note: 'The report' }],
    });
    await site.call('member', 'lesson.save', {
      ...{ id: anId(), home, title: 'Ask for data first', text: 'Before the epic', retroId },
      tags: ['Data'],
    });
    await site.call('member', 'action.save', { retroId, id: anId(), text: 'Order data early' });
    return retroId;
  }

  test('says facts, cards by votes, causes, lessons and actions, as a valid document', async () => {
    await aWholeOne();
    const document = await exported('member');
    expectValidAdf(document);
    const text = JSON.stringify(document);
    for (const said of [
      ...['How Q4 went', 'Trials double', 'renamed it from “Trials grow”', 'The market moved.'],
      ...['2 votes', 'Same here', 'In our hands', 'No test data', 'The report'],
      ...['L-1 Ask for data first', 'Before the epic', '#Data'],
      ...['Order data early', 'Not finished yet.', 'We agreed to meet weekly'],
    ]) {
      expect(text).toContain(said);
    }
  });

  test('speaks the language of whoever exports', async () => {
    await aWholeOne();
    expect(await textOf('member', 'zh-CN')).toContain('不在我们掌握之中');
  });

  test('names nobody who wrote or voted', async () => {
    await aWholeOne();
    const text = await textOf('lead');
    for (const { accountId, displayName } of Object.values(people)) {
      expect(text).not.toContain(accountId);
      expect(text).not.toContain(displayName);
    }
  });

  test('counts objectives and lessons that the reader may not see, and does not name them', async () => {
    await aWholeOne();
    scene.pages.put({ id: pageId, title: 'How Q4 went', read: null, edit: [] });
    const text = await textOf('outsider');
    expect(text).toContain('One more objective that you cannot see.');
    expect(text).toContain('One more lesson that you cannot see.');
    expect(text).not.toContain('Trials');
    expect(text).not.toContain('Ask for data first');
  });

  test('says that it is finished, and when, once it is locked', async () => {
    const id = await aWholeOne();
    await scene.site.call('lead', 'retro.lock', { id });
    const document = await exported('member');
    expectValidAdf(document);
    expect(JSON.stringify(document)).toContain('Finished on Nov 23, 2026.');
  });

  test.each<Person>(['outsider', 'anonymous'])(
    'is one sentence, and valid, for whoever may not read the page: %s',
    async (person) => {
      await aWholeOne();
      const document = await exported(person);
      expectValidAdf(document);
      expect(JSON.stringify(document)).toContain('could not be exported');
      expect(JSON.stringify(document)).not.toContain('shipped');
    },
  );

  test('is one sentence where nobody opened its macro yet', async () => {
    expect(await textOf('lead', 'en-US', 'macro-9')).toContain('Nothing was written here yet.');
  });
});
