import { defaultSettings } from '../../src/usecases/default-settings';
import { openStores } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

describe('settings', () => {
  const settings = () => app.stores.settings;

  test('are null until somebody wrote them', async () => {
    await expect(app.run(() => settings().read())).resolves.toBeNull();
    const written = { ...defaultSettings, timeZone: 'Asia/Shanghai', inProgressCredit: 0.5 };
    await app.run(() => settings().write(written));
    await expect(app.run(() => settings().read())).resolves.toEqual(written);
  });
});
