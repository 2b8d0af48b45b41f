import {
  blankKeyResult,
  changesOf,
  contentOf,
  draftOf,
  faultsOf,
  isUntouched,
} from '../../../../static/features/key-result/key-result-draft';
import { measureOf } from '../../../../static/features/key-result/measure-draft';
import type { KeyResultView } from '../../../../static/ui/views';
import { number } from '../../../support/facts';

const id = '01JD0000000000000000000134';
const blank = blankKeyResult(id);
const typed = {
  ...blank,
  title: 'Rating',
  kind: 'number',
  baseline: '3.9',
  target: '4.5',
} as const;

const view = (over: Partial<KeyResultView> = {}): KeyResultView => ({
  id,
  version: 1,
  key: 'KR-35',
  objectiveId: '01JD0000000000000000000012',
  title: 'Rating',
  ownerId: 'mei',
  measure: number(3.9, 4.5, 'stars'),
  weight: 1,
  cadenceDays: 14,
  archivedAt: null,
  current: null,
  currentOn: null,
  milestonesDone: [],
  work: null,
  judgement: {
    progress: null,
    rawProgress: null,
    expected: null,
    status: 'unmeasured',
    why: [],
    turnsGreen: null,
  },
  trend: [],
  lastCheckIn: null,
  closed: null,
  position: null,
  may: { edit: true, checkIn: true, archive: true, move: true },
  ...over,
});

describe('a key result being written', () => {
  it('is left out while nobody began it', () => {
    expect(isUntouched(blank)).toBe(true);
    expect(isUntouched({ ...blank, title: ' ' })).toBe(true);
  });

  it.each([
    { title: 'Ship' },
    { target: '5' },
    { baseline: '3' },
    { unit: 'days' },
    { weight: '2' },
    { cadenceDays: 7 },
    { ownerId: 'mei' },
    { kind: 'number' },
  ] as const)('is not left out once %j is said, and wants its title', (said) => {
    const begun = { ...blank, ...said };
    expect(isUntouched(begun)).toBe(false);
    expect(faultsOf({ ...begun, title: '' })).toMatchObject({ title: 'required' });
  });

  it('by issues needs only a title', () => {
    expect(faultsOf(blank)).toEqual({ title: 'required' });
    expect(faultsOf({ ...blank, title: 'Ship' })).toEqual({});
  });

  it('by a number needs both of its ends', () => {
    expect(faultsOf({ ...typed, baseline: '', target: 'many' })).toEqual({
      baseline: 'not-a-number',
      target: 'not-a-number',
    });
  });

  it('needs a weight above nothing, or none', () => {
    expect(faultsOf({ ...typed, weight: '0' })).toEqual({ weight: 'not-positive' });
    expect(faultsOf({ ...typed, weight: ' ' })).toEqual({});
    expect(contentOf({ ...typed, weight: '' }).weight).toBeNull();
    expect(contentOf({ ...typed, weight: '2.5' }).weight).toBe(2.5);
  });

  it('goes up or down as its two ends say', () => {
    expect(measureOf(typed)).toMatchObject({ direction: 'increase', baseline: 3.9, target: 4.5 });
    expect(measureOf({ ...typed, baseline: '48', target: '20' })).toMatchObject({
      direction: 'decrease',
    });
  });

  it('belongs to whoever writes it unless somebody is chosen', () => {
    expect(contentOf(typed)).not.toHaveProperty('ownerId');
    expect(contentOf({ ...typed, ownerId: 'tom' })).toMatchObject({ ownerId: 'tom' });
  });

  it('keeps the rhythm of the site unless one is chosen', () => {
    expect(contentOf(typed)).not.toHaveProperty('cadenceDays');
    expect(contentOf({ ...typed, cadenceDays: 14 })).toMatchObject({ cadenceDays: 14 });
  });
});

describe('an edit', () => {
  it('of nothing sends nothing', () => {
    expect(changesOf(draftOf(view()), view())).toEqual({});
  });

  it('sends only what differs, so that the rest of somebody else’s edit stays', () => {
    const draft = { ...draftOf(view()), title: 'Mean rating' };
    expect(changesOf(draft, view())).toEqual({ title: 'Mean rating' });
    expect(changesOf({ ...draftOf(view()), cadenceDays: 7 }, view())).toEqual({ cadenceDays: 7 });
  });

  it('of an end sends the whole measure', () => {
    const draft = { ...draftOf(view()), target: '4.6' };
    expect(changesOf(draft, view())).toEqual({
      measure: number(3.9, 4.6, 'stars'),
    });
  });
});
