import { platformLimits } from '../../../dev/forge/platform/limits';
import { openAppSite, type AppSite } from '../../support/app-site';

let site: AppSite;
beforeEach(async () => {
  site = await openAppSite({ limits: platformLimits });
});
afterEach(() => site.close());

const asksMuch = async () => {
  const asked = Array.from({ length: 160 }, () => site.ask('admin', 'cycle.list', {}));
  return (await Promise.all(asked)).filter(({ ok }) => !ok).length;
};

test('rates hold, are set aside while something tells a story, and hold again', async () => {
  let refused = -1;
  await site.forge.withoutRates(async () => {
    refused = await asksMuch();
  });
  expect(refused).toBe(0);
  expect(await asksMuch()).toBeGreaterThan(0);
});
