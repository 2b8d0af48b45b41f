import type { Page } from 'playwright-core';

const patienceMs = 30_000;

/** The page is as high as ten drawings before: frames have told their height. */
const stillHeight = `(async () => {
  let before = -1;
  for (let same = 0; same < 10; ) {
    await new Promise(requestAnimationFrame);
    const now = document.documentElement.scrollHeight;
    same = now === before ? same + 1 : 0;
    before = now;
  }
})()`;

/** Resolves once every frame of the app shows content, none a skeleton, and nothing moves any more. */
export async function painted(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.locator('main :is(h1, h2, h3, h4, iframe, input)').first().waitFor();
  for (const frame of page.frames().slice(1)) {
    await frame.locator('#root > *').first().waitFor({ timeout: patienceMs });
    const skeleton = frame.locator('[aria-busy="true"]').first();
    await skeleton.waitFor({ state: 'detached', timeout: patienceMs });
    await frame.evaluate('document.fonts.ready.then(() => undefined)');
  }
  await page.evaluate(stillHeight);
}
