import { operations } from '../../../../src/contract/operations';
import { guessLayout } from '../../../../src/domain/sheet/layout';
import { planSheet } from '../../../../src/domain/sheet/plan';
import { parseRows } from '../../../../src/domain/sheet/rows';
import { requestOf } from '../../../../static/features/import/request';

const heads = 'Objective\tKey result\tObjective owner\tOwner\tMeasure\tTarget\tTeam\tWhy\tCadence';
const cycleId = '01J0000000000000000000000C';
const accounts: Readonly<Record<string, string>> = { Mei: 'mei', Ada: 'ada' };

function requestsOf(text: string) {
  const rows = parseRows(text);
  const plan = planSheet(rows, guessLayout(rows), { projectKey: 'P', siteCycle: false });
  const ids = new Map<string, string>();
  const idOf = (part: string) => {
    const id = ids.get(part) ?? `01J${String(ids.size).padStart(23, '0')}`;
    ids.set(part, id);
    return id;
  };
  const home = { kind: 'project', projectId: '10' } as const;
  const writing = { cycleId, home, idOf, ownerOf: (name: string) => accounts[name] };
  return { once: () => plan.objectives.map((each) => requestOf(each, writing)) };
}

describe('an objective of a sheet as the app takes it', () => {
  const { once } = requestsOf(
    `${heads}\nGrow\tTrials\tMei\tAda\t\t60 %\tCore\tBecause\tweekly\n` +
      '\tSteps\t\t\tmilestones\tDraft; Review\t\t\t\n\tShip it\t\tSomebody\tissues\t\t\t\t',
  );

  test('fits the contract', () => {
    for (const request of once()) {
      expect(operations['objective.create'].input.safeParse(request).error).toBeUndefined();
    }
  });

  test('has the same ids each time, so that a repeat writes nothing twice', () => {
    expect(once()).toEqual(once());
  });

  test('has owners, and its own owner answers for a key result that names nobody', () => {
    const [request] = once();
    expect(request).toMatchObject({ ownerId: 'mei', team: 'Core', why: 'Because' });
    expect(request?.keyResults).toMatchObject([
      { title: 'Trials', ownerId: 'ada', cadenceDays: 7 },
      { title: 'Steps', ownerId: 'mei' },
      { title: 'Ship it' },
    ]);
    expect(request?.keyResults?.[2]).not.toHaveProperty('ownerId');
  });

  test('makes a milestone of each step', () => {
    expect(once()[0]?.keyResults?.[1]?.measure).toMatchObject({
      kind: 'milestones',
      milestones: [{ title: 'Draft' }, { title: 'Review' }],
    });
  });
});
