import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, type Okr } from '../support/okr-work';

describe('a key result that moves', () => {
  let site: AppSite;
  let project: JiraProject;
  let cycleId: string;
  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    cycleId = await aCycle(site, project);
  });
  afterEach(() => site.close());

  const okr = () => anOkr(site, project, { cycleId });
  const objective = ({ objectiveId: id }: Okr) => ({ kind: 'objective', id }) as const;
  const keyResult = ({ keyResultIds }: Okr) =>
    ({ kind: 'keyResult', id: keyResultIds[0]! }) as const;
  const add = (child: Okr, supports: ReturnType<typeof objective | typeof keyResult>) =>
    site.call('lead', 'alignment.add', { objectiveId: child.objectiveId, supports });

  const reason = 'It belongs there.';
  const moving = ({ keyResultIds }: Okr, to: Okr) => ({
    ...{ id: keyResultIds[0]!, version: 1, objectiveId: to.objectiveId, reason },
  });

  test('is refused where it would close a circle, in one sentence, and undoing a move likewise', async () => {
    const [top, low, other] = [await okr(), await okr(), await okr()];
    await add(low, keyResult(top));
    expect(await site.ask('lead', 'keyResult.move', moving(top, low))).toMatchObject({
      refusal: { field: 'objectiveId', message: expect.stringContaining('itself') as string },
    });
    await site.call('lead', 'keyResult.move', moving(top, other));
    await add(top, objective(low));
    const undo = { id: top.keyResultIds[0]!, version: 2 };
    expect(await site.ask('lead', 'keyResult.undo', undo)).toMatchObject({
      refusal: {
        field: 'objectiveId',
        message: expect.stringContaining('O-1 already supports O-2') as string,
      },
    });
  });

  test('and an alignment at the same moment close no circle together', async () => {
    const [top, low] = [await okr(), await okr()];
    const end = await okr();
    await add(end, keyResult(top));
    const answers = await Promise.all([
      site.ask('lead', 'keyResult.move', moving(top, low)),
      site.ask('admin', 'alignment.add', {
        ...{ objectiveId: low.objectiveId, supports: objective(end) },
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('nor does one that nothing supported before', async () => {
    const [top, low] = [await okr(), await okr()];
    const answers = await Promise.all([
      site.ask('lead', 'keyResult.move', moving(top, low)),
      site.ask('admin', 'alignment.add', {
        ...{ objectiveId: low.objectiveId, supports: keyResult(top) },
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
