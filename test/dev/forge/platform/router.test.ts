import { kvs } from '@forge/kvs';
import { Queue } from '@forge/events';
import { webTrigger } from '@forge/api';
import { sql } from '@forge/sql';
import { parseManifest } from '../../../../dev/forge/platform/manifest';
import { inProcessRunner } from '../../../../dev/forge/sandbox/in-process';
import { openAppScope } from '../../../support/app-scope';
import { tinyManifest } from '../tiny-app/manifest';
import { openTiny } from '../tiny-app/open';

test('without the storage scope neither SQL nor KVS answers', async () => {
  const manifest = parseManifest({ ...tinyManifest(), permissions: { scopes: [] } });
  const runner = inProcessRunner({
    index: { run: () => sql.executeRaw('SELECT 1'), status: () => kvs.get('a') },
  });
  const bare = await openTiny({ manifest, runner });
  await expect(bare.invoke('any')).rejects.toThrow('FORBIDDEN');
  await expect(bare.forge.dynamicProperties('panel', {})).rejects.toThrow('storage:app');
  await bare.close();
});

test('what nobody answers is refused loudly and listed', async () => {
  const app = await openAppScope();
  await expect(app.run(() => webTrigger.getUrl('hook'))).rejects.toThrow('NOT_MODELLED');
  await expect(app.run(() => new Queue({ key: 'q' }).push({ body: {} }))).rejects.toThrow();
  expect(app.ledger.notModelled().map(({ what }) => what)).toEqual([
    'fpp stargate /graphql',
    expect.stringContaining('/webhook/queue/publish/'),
  ]);
  await app.close();
});
