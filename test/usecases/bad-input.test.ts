import type { OperationName, OperationRequest, RefusalView } from '../../src/contract/operations';
import { openAppSite, type AppSite } from '../support/app-site';
import { anId } from '../support/builders';
import { aProject } from '../support/jira-work';
import { anOkr, byNumber, type Okr } from '../support/okr-work';

const number = (baseline: number, target: number) => ({
  ...{ kind: 'number', unit: '%', direction: 'increase', baseline, target },
});

/** What somebody sends, and what of it is named with what to do. */
type Case = readonly [
  what: string,
  name: OperationName,
  input: (okr: Okr, other: Okr) => Record<string, unknown>,
  field: string | undefined,
  sentence: RegExp,
];

const edit = (measure: Record<string, unknown>) => (okr: Okr) => ({
  ...{ id: okr.keyResultIds[0], version: 1, measure, reason: 'So.' },
});

const cases: readonly Case[] = [
  [
    'a key that nobody knows',
    'objective.edit',
    ({ objectiveId, version }) => ({ id: objectiveId, version, colour: 'red', reason: 'So.' }),
    'colour',
    /colour.*Leave it out/,
  ],
  ['an id of nothing', 'keyResult.get', () => ({ id: anId() }), 'id', /does not exist/],
  [
    'the id of something else',
    'keyResult.get',
    ({ objectiveId }) => ({ id: objectiveId }),
    'id',
    /does not exist/,
  ],
  [
    'a target that is the baseline',
    'keyResult.edit',
    edit(number(20, 20)),
    'measure.target',
    /same/,
  ],
  [
    'a target on the wrong side',
    'keyResult.edit',
    edit(number(20, 10)),
    'measure.target',
    /must lie above the baseline of 20/,
  ],
  [
    'text for a number',
    'keyResult.edit',
    edit({ ...number(20, 60), target: 'many' }),
    'measure.target',
    /must be a number, such as 12\.5/,
  ],
  [
    'a day before the cycle',
    'measurement.record',
    ({ keyResultIds }) => ({ keyResultId: keyResultIds[0], value: 30, on: '2026-09-30' }),
    'on',
    /Choose a later day/,
  ],
  [
    'a milestone after the cycle',
    'keyResult.create',
    ({ objectiveId }) => ({
      ...{ objectiveId, title: 'Live', reason: 'So.' },
      measure: {
        kind: 'milestones',
        milestones: [{ id: anId(), title: 'Late', on: '2027-01-01' }],
      },
    }),
    'measure.milestones.0.on',
    /Milestone 1/,
  ],
  [
    'a title of 10,000 characters',
    'objective.edit',
    ({ objectiveId, version }) => ({
      ...{ id: objectiveId, version, title: 'x'.repeat(10_000), reason: 'So.' },
    }),
    'title',
    /shorten it to 255/,
  ],
  [
    'a version that has passed',
    'objective.edit',
    ({ objectiveId }) => ({ id: objectiveId, version: 1, why: 'Because', reason: 'So.' }),
    undefined,
    /Somebody else changed/,
  ],
  [
    'a change without a reason after publishing',
    'objective.edit',
    ({ objectiveId, version }) => ({ id: objectiveId, version, why: 'Because' }),
    'reason',
    /Say in a sentence why/,
  ],
  [
    'a move that closes a circle',
    'alignment.add',
    (okr, other) => ({
      ...{ objectiveId: okr.objectiveId, supports: { kind: 'objective', id: other.objectiveId } },
    }),
    'supports.id',
    /already supports/,
  ],
];

describe('bad input', () => {
  let site: AppSite;
  let okr: Okr;
  let other: Okr;

  beforeAll(async () => {
    site = await openAppSite();
    const project = aProject(site);
    okr = await anOkr(site, project, { keyResults: [byNumber] });
    other = await anOkr(site, project, { cycleId: okr.cycleId, keyResults: [byNumber] });
    await site.call('lead', 'alignment.add', {
      objectiveId: other.objectiveId,
      supports: { kind: 'objective', id: okr.objectiveId },
    });
  });
  afterAll(() => site.close());

  const refused = async (
    name: OperationName,
    input: Record<string, unknown>,
    locale: string,
  ): Promise<RefusalView> => {
    const answer = await site.ask('lead', name, input as OperationRequest<never>, locale);
    if (answer.ok) throw new Error(`${name} was not refused`);
    return answer.refusal;
  };

  test.each(cases)('%s: one sentence names the field and what to do', async (...row) => {
    const [, name, input, field, sentence] = row;
    const english = await refused(name, input(okr, other), 'en-US');
    expect(english.field).toBe(field);
    expect(english.message).toMatch(sentence);
    const chinese = await refused(name, input(okr, other), 'zh-CN');
    expect(chinese.field).toBe(field);
    expect(chinese.message).toMatch(/\p{Script=Han}.*。$/u);
    expect(chinese.message).not.toBe(english.message);
  });
});
