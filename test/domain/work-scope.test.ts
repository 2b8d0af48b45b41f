import type { WorkGroup } from '../../src/domain/work';
import type { WorkChange } from '../../src/domain/work-history';
import { promisedOn, scopeDrift } from '../../src/domain/work-scope';
import { change, done, settings, taken, toDo, wontDo } from '../support/facts';

const linked = (linkedOn: string, of: WorkChange): WorkChange => ({ ...of, linkedOn });
const drift = (now: readonly WorkGroup[], changes: readonly WorkChange[], on = '2026-01-10') =>
  scopeDrift({ now, changes, unit: 'count' }, settings, on);

describe('the promised day', () => {
  const publishedAt = '2026-01-10T09:00:00.000Z';
  const on = (...changes: WorkChange[]) => promisedOn({ changes }, publishedAt, 'UTC');

  test('is that of publishing where something was linked by then', () => {
    expect(on(change('2026-01-01', toDo(1)))).toBe('2026-01-10');
  });

  test('is that of the first link where that came later', () => {
    const changes = ['2026-02-03', '2026-01-20'].map((day) =>
      linked(day, change('2026-01-01', toDo(1))),
    );
    expect(on(...changes)).toBe('2026-01-20');
  });

  test('is none of a draft, or without links', () => {
    expect(on()).toBeNull();
    expect(promisedOn({ changes: [change('2026-01-01', toDo(1))] }, null, 'UTC')).toBeNull();
  });
});

describe('the difference between what was promised and what is there', () => {
  test('tells what came by new links and what within the old ones', () => {
    const changes = [
      change('2026-01-01', toDo(10)),
      change('2026-01-15', toDo(2)),
      linked('2026-01-20', change('2026-01-02', toDo(5))),
    ];
    expect(drift([toDo(17)], changes)).toMatchObject({
      then: { total: 10 },
      ...{ byLinks: 5, within: 2, change: 0.7 },
    });
  });

  test('two figures: today’s credit against today’s scope, and against the promised one', () => {
    const changes = [change('2026-01-01', toDo(10)), change('2026-01-15', toDo(10))];
    expect(drift([done(5), toDo(15)], changes).progress).toBe(0.5);
  });

  test('more done than was promised is all of it', () => {
    expect(drift([done(3)], [change('2026-01-01', toDo(2))]).progress).toBe(1);
  });

  test('an issue closed without being done leaves the scope', () => {
    const changes = [
      change('2026-01-01', toDo(4)),
      taken('2026-01-12', toDo(1)),
      change('2026-01-12', wontDo(1)),
    ];
    expect(drift([toDo(3), wontDo(1)], changes)).toMatchObject({ within: -1, byLinks: 0 });
  });

  test('without a scope then there is no share of it', () => {
    expect(drift([toDo(1)], [change('2026-01-15', toDo(1))])).toMatchObject({
      ...{ progress: null, change: null, within: 1 },
    });
  });
});
