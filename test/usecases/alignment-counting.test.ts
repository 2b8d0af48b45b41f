import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject, move } from '../support/jira-work';
import { aCycle, anOkr, byNumber, type Okr } from '../support/okr-work';

type Visibility = NonNullable<OperationRequest<'objective.create'>['visibility']>;

describe('alignment and roll-up', () => {
  let site: AppSite;
  let project: JiraProject;
  let cycleId: string;
  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    cycleId = await aCycle(site, project);
  });
  afterEach(() => site.close());

  const okr = (more: Parameters<typeof anOkr>[2] = {}) =>
    anOkr(site, project, { cycleId, ...more });
  const objective = ({ objectiveId: id }: Okr) => ({ kind: 'objective', id }) as const;
  const keyResult = ({ keyResultIds }: Okr) =>
    ({ kind: 'keyResult', id: keyResultIds[0]! }) as const;
  const add = (child: Okr, supports: ReturnType<typeof objective | typeof keyResult>) =>
    site.call('lead', 'alignment.add', { objectiveId: child.objectiveId, supports });
  /** An objective of the project's lead that few may see. */
  const restricted = async (visibility: Visibility): Promise<Okr> => {
    const made = await okr();
    await site.call('lead', 'objective.edit', {
      ...{ id: made.objectiveId, version: made.version, visibility, reason: 'Not yet public.' },
    });
    return made;
  };

  describe('counting', () => {
    const count = (child: Okr, parent: Okr, counts: boolean, who: 'lead' | 'member' = 'lead') =>
      site.ask(who, 'alignment.count', {
        ...{ objectiveId: child.objectiveId, supports: objective(parent), counts },
      });
    const progress = async ({ objectiveId: id }: Okr) =>
      (await site.call('lead', 'objective.get', { id })).objective.judgement.progress;
    const atValue = async (value: number) => {
      const made = await okr({ keyResults: [byNumber] });
      const keyResultId = made.keyResultIds[0]!;
      await site.call('lead', 'measurement.record', { keyResultId, value });
      return made;
    };

    test('moves the objective above only where its owner says so', async () => {
      const [top, low] = [await atValue(20), await atValue(60)];
      await add(low, objective(top));
      expect(await progress(top)).toBe(0);
      await count(low, top, true);
      expect(await progress(top)).toBe(0.5);
      await count(low, top, true);
      await count(low, top, false);
      expect(await progress(top)).toBe(0);
    });

    test('goes up through what counts in what counts', async () => {
      const top = await okr({ keyResults: [byNumber] });
      const [middle, low] = [await okr({ keyResults: [byNumber] }), await atValue(40)];
      await add(low, objective(middle));
      await add(middle, objective(top));
      await count(low, middle, true);
      await count(middle, top, true);
      expect(await progress(top)).toBe(0.5);
      const board = await site.call('lead', 'board.get', {
        place: { kind: 'project', projectId: project.id },
      });
      const onBoard = board.objectives.find(({ id }) => id === top.objectiveId);
      expect(onBoard?.judgement.progress).toBe(0.5);
      expect(board.objectives).toHaveLength(3);
    });

    test('leaves out what is archived below, as the objective below does itself', async () => {
      const top = await okr({ keyResults: [byNumber] });
      const low = await okr({ keyResults: [byNumber, byNumber] });
      const [reached, failed] = low.keyResultIds as [string, string];
      await site.call('lead', 'measurement.record', { keyResultId: reached, value: 60 });
      await site.call('lead', 'measurement.record', { keyResultId: failed, value: 20 });
      await add(low, objective(top));
      await count(low, top, true);
      expect(await progress(top)).toBe(0.5);
      const put = { id: failed, version: 1, reason: 'Nobody needs it.' };
      await site.call('lead', 'keyResult.archive', put);
      expect([await progress(low), await progress(top)]).toEqual([1, 1]);
    });

    test('is for the owner of the objective above to say', async () => {
      const top = await okr();
      const low = await okr({ ownerId: people.member.accountId });
      const input = { objectiveId: low.objectiveId, supports: objective(top), counts: true };
      expect(await site.ask('member', 'alignment.add', input)).toMatchObject({
        refusal: { code: 'not-allowed', field: 'counts' },
      });
      await site.call('member', 'alignment.add', { ...input, counts: false });
      expect(await count(low, top, true, 'member')).toMatchObject({
        refusal: { code: 'not-allowed' },
      });
      expect(await count(low, top, true)).toMatchObject({ ok: true });
    });

    test('begins and ends no more in an objective that is closed', async () => {
      const openCycle = await aCycle(site);
      const [top, low, late] = [
        await atValue(60),
        await okr({ cycleId: openCycle }),
        await okr({ cycleId: openCycle }),
      ];
      await add(low, objective(top));
      await count(low, top, true);
      await site.call('lead', 'cycle.close', { id: cycleId, version: 2 });
      const pair = (child: Okr) => ({
        objectiveId: child.objectiveId,
        supports: objective(top),
      });
      const closed = { refusal: { message: expect.stringContaining('closed') as string } };
      const added = { ...pair(late), counts: true };
      expect(await site.ask('lead', 'alignment.add', added)).toMatchObject(closed);
      expect(await site.ask('lead', 'alignment.remove', pair(low))).toMatchObject(closed);
      expect(await site.ask('lead', 'alignment.add', { ...pair(low), counts: true })).toMatchObject(
        {
          ok: true,
        },
      );
      await add(late, objective(top));
      await site.call('lead', 'alignment.remove', pair(late));
    });

    test('is refused under a key result, and where nothing is aligned', async () => {
      const [top, low] = [await okr(), await okr()];
      const input = { objectiveId: low.objectiveId, supports: keyResult(top), counts: true };
      for (const name of ['alignment.add', 'alignment.count'] as const) {
        expect(await site.ask('lead', name, input)).toMatchObject({
          refusal: { code: 'invalid', field: 'counts' },
        });
      }
      expect(await count(low, top, true)).toMatchObject({ refusal: { code: 'invalid' } });
    });

    test('of an objective that the reader may not see is counted and never named', async () => {
      const top = await atValue(60);
      const low = await restricted({ kind: 'people', accountIds: [] });
      const { epic, children } = anEpic(site, project, 2);
      move(site, children[0]!.id, 'inProgress');
      await site.call('lead', 'issueLink.add', {
        ...{ keyResultId: low.keyResultIds[0]!, issueIds: [epic.id] },
      });
      await add(low, objective(top));
      await count(low, top, true);
      const read = async (who: 'lead' | 'member') =>
        (await site.call(who, 'objective.get', { id: top.objectiveId })).objective.judgement;
      const [asLead, asMember] = [await read('lead'), await read('member')];
      expect(asMember.progress).toBe(asLead.progress);
      expect(asMember.status).toBe(asLead.status);
      expect(JSON.stringify(asLead)).toContain('O-2');
      expect(JSON.stringify(asMember)).not.toContain('O-2');
    });
  });
});
