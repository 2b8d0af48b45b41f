import { openTiny } from '../tiny-app/open';
import { inProcessRunner } from '../../../../dev/forge/sandbox/in-process';

test('a handler that the app does not export is named', async () => {
  const tiny = await openTiny({ runner: inProcessRunner({ index: {} }) });
  await expect(tiny.invoke('any')).rejects.toThrow("no function for handler 'index.run'");
  await tiny.close();
});

test('arguments and results cross as JSON, as they would between processes', async () => {
  const seen: unknown[] = [];
  const run = (request: unknown) => {
    seen.push(request);
    return { at: new Date(0), missing: undefined };
  };
  const tiny = await openTiny({ runner: inProcessRunner({ index: { run } }) });
  const payload = { date: new Date(0), gone: undefined };
  await expect(tiny.invoke('any', payload)).resolves.toEqual({ at: '1970-01-01T00:00:00.000Z' });
  expect(seen[0]).toHaveProperty('call.payload', { date: '1970-01-01T00:00:00.000Z' });
  await tiny.close();
});
