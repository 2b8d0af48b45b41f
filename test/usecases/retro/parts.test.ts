import { people } from '../../../dev/jira/people';
import { anId } from '../../support/builders';
import { aCycle, byNumber } from '../../support/okr-work';
import { openRetroScene, type RetroScene } from '../../support/retro-scene';

describe('causes, actions and facts', () => {
  let scene: RetroScene;
  let retroId: string;

  beforeEach(async () => {
    scene = await openRetroScene();
    ({ id: retroId } = (await scene.open('lead')).retrospective);
  });
  afterEach(() => scene.site.close());

  const cause = (more: object = {}) => ({
    ...{ retroId, id: anId(), text: 'Late data', hands: 'ours' as const, ...more },
  });
  const action = (more: object = {}) => ({ retroId, id: anId(), text: 'Ask early', ...more });

  test('a cause is changed over the revision that was seen', async () => {
    const first = await scene.site.call('member', 'cause.save', cause());
    const next = cause({ id: first.id, revision: first.revision, hands: 'outside' });
    expect(await scene.site.call('sam', 'cause.save', next)).toMatchObject({ hands: 'outside' });
    const late = cause({ id: first.id, revision: first.revision, text: 'Something else' });
    expect(await scene.site.ask('member', 'cause.save', late)).toMatchObject({
      refusal: { code: 'stale' },
    });
  });

  test('what was removed is told to those who look for changes', async () => {
    const { id } = await scene.site.call('member', 'cause.save', cause());
    const { asOf } = await scene.get('lead', retroId);
    await scene.site.call('member', 'cause.remove', { retroId, id });
    expect((await scene.get('lead', retroId, { since: asOf })).removedIds).toEqual([id]);
  });

  test('an action becomes one Jira issue, however often it is asked', async () => {
    const { id } = await scene.site.call('member', 'action.save', action());
    const { project } = scene;
    const wish = { retroId, id, projectId: project.id, issueTypeId: project.issueTypeIds[2] ?? '' };
    const filed = await scene.site.call('lead', 'action.file', wish);
    const again = await scene.site.call('lead', 'action.file', wish);
    expect(again.issue).toEqual(filed.issue);
    expect(scene.site.jira.store.issues.size).toBe(1);
  });

  test('the next retrospective shows what became of the actions', async () => {
    const { id } = await scene.site.call('lead', 'action.save', action());
    const { project } = scene;
    const wish = { retroId, id, projectId: project.id, issueTypeId: project.issueTypeIds[2] ?? '' };
    await scene.site.call('lead', 'action.file', wish);
    scene.site.clock.set(scene.site.clock.now() + 60_000);
    const next = (await scene.open('lead', { localId: 'macro-2' })).retrospective;
    expect(await scene.site.call('lead', 'retro.actionsBefore', { id: next.id })).toMatchObject({
      retrospective: { id: retroId },
      actions: [{ text: 'Ask early', issue: { statusCategory: 'new' } }],
    });
  });

  test('facts are frozen when it is finished, and everything else with them, but not who sees them', async () => {
    const { site, project } = scene;
    const cycleId = await aCycle(site, project);
    const home = { kind: 'project' as const, projectId: project.id };
    const made = { cycleId, home, title: 'Trials grow', keyResults: [byNumber] };
    const { id, version } = await site.call('lead', 'objective.create', made);
    await site.call('lead', 'objective.publish', { id, version });
    await site.call('lead', 'retro.configure', { id: retroId, cycleId });
    await site.call('lead', 'retro.lock', { id: retroId });
    await site.call('lead', 'objective.edit', { id, version: 2, title: 'Later', reason: 'So.' });
    expect(await site.call('member', 'retro.facts', { id: retroId })).toMatchObject({
      isFrozen: true,
      objectives: [{ title: 'Trials grow' }],
    });
    await site.call('lead', 'objective.edit', {
      ...{ id, version: 3, visibility: { kind: 'people', accountIds: [] }, reason: 'Secret now.' },
    });
    expect(await site.call('member', 'retro.facts', { id: retroId })).toMatchObject({
      ...{ objectives: [], hidden: 1 },
    });
    for (const refused of [
      await site.ask('member', 'cause.save', cause()),
      await site.ask('member', 'action.save', action()),
      await site.ask('lead', 'retro.configure', { id: retroId, votesEach: 9 }),
    ]) {
      expect(refused).toMatchObject({ refusal: { code: 'invalid' } });
    }
  });

  test('an anonymous card keeps no account, and only its frame may change it', async () => {
    const { id } = (await scene.open('lead', { localId: 'anon', isAnonymous: true })).retrospective;
    const token = 'a-secret-of-this-browser';
    const cardId = await scene.card('member', id, 'Nobody knows', { token, isAnonymous: true });
    const [rows] = await scene.site.schema.pool.query(
      'SELECT * FROM retro_card WHERE retro_id = ?',
      [id],
    );
    expect(JSON.stringify(rows)).not.toContain(people.member.accountId);
    expect(JSON.stringify(rows)).not.toContain(token);
    const edit = { retroId: id, id: cardId, text: 'Mine' };
    expect(await scene.site.ask('member', 'card.edit', edit)).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const mine = await scene.site.call('member', 'card.edit', { ...edit, token });
    expect(mine).toMatchObject({ text: 'Mine', mine: true, authorId: null });
  });

  test('thirty people at once lose and double nothing, and nobody has more votes than the others', async () => {
    const writers = 30;
    const each = 20;
    const persons = ['lead', 'member', 'sam', 'noor', 'wei', 'priya'] as const;
    const by = (n: number) => persons[n % persons.length] ?? 'lead';
    const ids = Array.from({ length: writers * each }, () => anId());
    await Promise.all(
      Array.from({ length: writers }, async (_, n) => {
        for (const id of ids.slice(n * each, (n + 1) * each)) {
          const card = { retroId, id, column: 'result', text: `Card ${id}`, isAnonymous: false };
          await scene.site.call(by(n), 'card.write', card);
          if (n % 3 === 0) await scene.site.call(by(n), 'card.write', card);
        }
      }),
    );
    await Promise.all(
      Array.from({ length: writers * 3 }, (_, n) =>
        scene.site.ask(by(n), 'vote.set', { retroId, cardId: ids[n] ?? '', count: 2 }),
      ),
    );
    const first = await scene.get('lead', retroId);
    const second = await scene.get('lead', retroId, first.next ? { after: first.next } : {});
    const cards = [...first.cards, ...second.cards];
    expect(cards.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const [votes] = (await scene.site.schema.pool.query(
      'SELECT COUNT(*) AS n, MAX(slot) AS slot FROM retro_vote WHERE retro_id = ? GROUP BY account_id',
      [retroId],
    )) as unknown as [{ n: number; slot: number }[]];
    expect(votes).toHaveLength(persons.length);
    for (const { n, slot } of votes)
      expect([Number(n) <= 5, Number(slot) <= 5]).toEqual([true, true]);
  });
});
