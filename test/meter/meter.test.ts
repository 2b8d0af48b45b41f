import { setTimeout as pause } from 'node:timers/promises';
import {
  createMeter,
  meterCall,
  meterIssues,
  meterPermissions,
  meterStatement,
} from '../../src/meter/meter';

const meter = createMeter();

const run = (statements: number) =>
  meter.run(async () => {
    for (let count = 0; count < statements; count += 1) {
      meterStatement(2);
      await pause(1);
    }
    return meter.spent();
  });

test('a call costs a point, and every issue it reads another', async () => {
  const spent = await meter.run(() => {
    meterCall();
    meterIssues(100);
    return Promise.resolve(meter.spent());
  });
  expect(spent).toEqual({ calls: 1, points: 101, statements: 0, sqlMs: 0 });
});

test('a permission that is asked about costs two', async () => {
  const spent = await meter.run(() => {
    meterCall();
    meterPermissions(1);
    return Promise.resolve(meter.spent());
  });
  expect(spent).toMatchObject({ calls: 1, points: 3 });
});

test('runs side by side, of different sites, do not mix', async () => {
  const spent = await Promise.all([run(3), run(5)]);
  expect(spent.map(({ statements, sqlMs }) => [statements, sqlMs])).toEqual([
    [3, 6],
    [5, 10],
  ]);
});

test('a run inside another is its own', async () => {
  const [inner, outer] = await meter.run(async () => {
    meterCall();
    return [await run(1), meter.spent()] as const;
  });
  expect(inner).toMatchObject({ calls: 0, statements: 1 });
  expect(outer).toMatchObject({ calls: 1, statements: 0 });
});

test('outside of a run nothing is counted', () => {
  meterCall();
  expect(meter.spent()).toMatchObject({ calls: 0, points: 0 });
});
