import type { Measure } from '../../../../src/domain/key-result';
import {
  blankMeasure,
  draftKinds,
  draftOfMeasure,
  measureOf,
  type MeasureDraft,
} from '../../../../static/features/key-result/measure-draft';
import { measureFaults } from '../../../../static/features/key-result/measure-faults';
import { number } from '../../../support/facts';

const step = (id: string, title: string, given: { weight?: string; on?: string } = {}) => ({
  ...{ id, title, weight: '', on: '', ...given },
});
const point = (value: string, progress: string, on = '') => ({ id: value, value, progress, on });
const written: MeasureDraft = {
  ...blankMeasure,
  ...{ counts: 'time', unit: 'h', baseline: '10', target: '20', stretch: '25' },
  ...{ low: '1', high: '2', tolerance: '0.5' },
  checkpoints: [point('15', '29', '2026-11-01')],
  milestones: [step('a', ' Alpha ', { weight: '2', on: '2026-11-01' }), step('b', '')],
};
const of = (kind: MeasureDraft['kind']): MeasureDraft => ({ ...written, kind });

describe('the measure of a draft', () => {
  it('is what its kind says, whatever was typed for the others', () => {
    const some = { direction: 'increase', baseline: 10, target: 20, stretch: 25 };
    const checkpoints = [{ value: 15, progress: 0.29, on: '2026-11-01' }];
    const numeric = { kind: 'number', ...some, checkpoints };
    expect(draftKinds.map((kind) => measureOf(of(kind)))).toEqual([
      { kind: 'issues', unit: 'time' },
      { ...numeric, unit: 'h' },
      { ...numeric, unit: '%' },
      { ...numeric, unit: 'USD' },
      { kind: 'band', unit: 'h', low: 1, high: 2, tolerance: 0.5 },
      {
        kind: 'milestones',
        milestones: [{ id: 'a', title: 'Alpha', weight: 2, on: '2026-11-01' }],
      },
      { kind: 'yes-no' },
    ]);
  });

  it('comes back from its draft as it was', () => {
    const all: Measure[] = [
      { ...number(9, 3, 'days'), checkpoints: [{ value: 6, progress: 0.29, on: null }] },
      { ...number(0, 60, '%'), stretch: 70 },
      number(0, 500, 'EUR'),
      ...draftKinds.map((kind) => measureOf(of(kind))),
    ];
    for (const measure of all) expect(measureOf(draftOfMeasure(measure))).toEqual(measure);
  });
});

describe('before anything is sent', () => {
  it('a whole draft of every kind has no fault', () => {
    for (const kind of draftKinds) expect(measureFaults(of(kind))).toEqual({});
  });

  it('what is typed wrong is named at its field, the blank rows aside', () => {
    const checkpoints = [point('', ''), point('many', '100')];
    expect(measureFaults({ ...of('number'), stretch: 'x', checkpoints })).toEqual({
      stretch: 'not-a-number',
      'checkpoints.0.value': 'not-a-number',
      'checkpoints.0.progress': 'not-a-share',
    });
    expect(measureFaults({ ...of('band'), low: '', tolerance: '0' })).toEqual({
      low: 'not-a-number',
      tolerance: 'not-positive',
    });
    const milestones = [step('a', ''), step('b', '', { weight: '-1' })];
    expect(measureFaults({ ...of('milestones'), milestones })).toEqual({
      'milestones.0.title': 'required',
      'milestones.0.weight': 'not-positive',
    });
  });

  it('milestones are missing when none is written', () => {
    const milestones = [step('a', ' ')];
    expect(measureFaults({ ...of('milestones'), milestones })).toEqual({
      milestones: 'no-milestones',
    });
  });

  it.each([
    [{ ...of('number'), stretch: '15' }, 'stretch', 'stretch-before-target'],
    [{ ...of('percent'), target: '10' }, 'target', 'target-equals-baseline'],
    [{ ...of('band'), low: '3' }, 'high', 'band-upside-down'],
    [
      { ...of('number'), checkpoints: [point('15', '30'), point('12', '50')] },
      'checkpoints.1.value',
      'checkpoint-off-the-way',
    ],
  ] as const)('a rule that the app has too is broken at its field', (draft, field, rule) => {
    expect(measureFaults(draft)).toMatchObject({ [field]: { rule } });
  });
});
