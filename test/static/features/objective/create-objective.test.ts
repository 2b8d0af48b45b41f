import type { JiraProject } from '../../../../dev/jira/model/project';
import type { call } from '../../../../static/api/call';
import { RefusalError } from '../../../../static/api/refusal-error';
import {
  blankKeyResult,
  type KeyResultDraft,
} from '../../../../static/features/key-result/key-result-draft';
import {
  createObjective,
  noTries,
  type NewObjectivePlan,
} from '../../../../static/features/objective/create-objective';
import { blankObjective } from '../../../../static/features/objective/objective-draft';
import { openAppSite, type AppSite } from '../../../support/app-site';
import { anId } from '../../../support/builders';
import { anIssue, aProject } from '../../../support/jira-work';
import { aCycle, anOkr, placeOf } from '../../../support/okr-work';

type Send = typeof call;
type Name = Parameters<Send>[0];

describe('creating an objective', () => {
  let site: AppSite;
  let project: JiraProject;
  let cycleId: string;
  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    cycleId = await aCycle(site, project);
  });
  afterEach(() => site.close());

  /** The door to the app; the answer to the first call of `lost` goes astray, before or after it was written. */
  function door(lost?: Name, reaches: 'written' | 'not-sent' = 'written'): Send {
    const open = new Set(lost === undefined ? [] : [lost]);
    return async (name, input) => {
      const goesAstray = open.delete(name);
      if (goesAstray && reaches === 'not-sent') throw new Error('offline');
      const answer = await site.ask('lead', name, input);
      if (goesAstray) throw new Error('offline');
      if (!answer.ok) throw new RefusalError(answer.refusal);
      return answer.data;
    };
  }
  const byIssues = (title: string): KeyResultDraft => blankKeyResult(anId(), title);
  const planOf = (title: string, part: Partial<NewObjectivePlan> = {}): NewObjectivePlan => ({
    home: placeOf(project).place,
    draft: blankObjective(title),
    keyResults: [],
    cycle: { kind: 'existing', id: cycleId },
    epicId: null,
    supports: [],
    ...part,
  });
  const titles = async () => {
    const { objectives } = await site.call('lead', 'board.get', { ...placeOf(project), cycleId });
    return objectives.map(({ title, keyResults }) => [title, keyResults.map((each) => each.title)]);
  };
  const nowhere = { kind: 'objective', id: anId(), key: 'O-99', title: 'Gone' } as const;

  test('the same again after no answer stores it once', async () => {
    const [tries, send] = [noTries(), door('objective.create')];
    const plan = planOf('Grow', { keyResults: [byIssues('Trials')] });
    await expect(createObjective(plan, tries, send)).rejects.toThrow('offline');
    await createObjective(plan, tries, send);
    expect(await titles()).toEqual([['Grow', ['Trials']]]);
  });

  test.each(['written', 'not-sent'] as const)(
    'what was mended after no answer is what stands in sight (%s)',
    async (reaches) => {
      const [tries, send] = [noTries(), door('objective.create', reaches)];
      const [kept, removed] = [byIssues('Trials'), byIssues('Rating')];
      const first = planOf('Grwo', { keyResults: [kept, removed] });
      await expect(createObjective(first, tries, send)).rejects.toThrow('offline');
      const { id } = await createObjective(planOf('Grow', { keyResults: [kept] }), tries, send);
      expect(await titles()).toEqual([['Grow', ['Trials']]]);
      const { objective } = await site.call('lead', 'objective.get', { id });
      expect(objective).toMatchObject({ title: 'Grow', version: 1 });
    },
  );

  test('what was mended after a refused step is what stands in sight, fed by the epic', async () => {
    const tries = noTries();
    const epicId = anIssue(site, project).id;
    const [kept, removed] = [byIssues('Trials'), byIssues('Rating')];
    const first = planOf('Grwo', { keyResults: [removed, kept], epicId, supports: [nowhere] });
    await expect(createObjective(first, tries, door())).rejects.toThrow(RefusalError);
    const mended = planOf('Grow', { keyResults: [kept], epicId });
    const { id } = await createObjective(mended, tries, door());
    expect(await titles()).toEqual([['Grow', ['Trials']]]);
    const { objective } = await site.call('lead', 'objective.get', { id });
    expect(objective.keyResults.map(({ work }) => work?.total)).toEqual([1]);
  });

  test('when only what it supports was mended, the objective stays the one that is stored', async () => {
    const tries = noTries();
    const above = await anOkr(site, project, { cycleId });
    const supported = { kind: 'objective', id: above.objectiveId, key: 'O-1', title: '' } as const;
    const first = planOf('Grow', { supports: [supported, nowhere] });
    await expect(createObjective(first, tries, door())).rejects.toThrow(RefusalError);
    const stored = tries.last?.request.id ?? '';
    const { id } = await createObjective(planOf('Grow'), tries, door());
    expect(id).toBe(stored);
    const { objective } = await site.call('lead', 'objective.get', { id });
    expect(objective.chain).toEqual([]);
  });

  test('what somebody else changed since an earlier try stays beside it', async () => {
    const tries = noTries();
    const first = planOf('Grwo', { supports: [nowhere] });
    await expect(createObjective(first, tries, door())).rejects.toThrow(RefusalError);
    const id = tries.last?.request.id ?? '';
    await site.call('admin', 'objective.edit', { id, version: 1, title: 'Growth' });
    await createObjective(planOf('Grow'), tries, door());
    expect((await titles()).map(([title]) => title).sort()).toEqual(['Grow', 'Growth']);
  });
});
