import type { Page } from 'playwright-core';
import { painted } from '../../dev/setup/screens/painted';
import { completeCompany, surfacesOf } from '../../dev/setup/screens/surfaces';
import { company } from '../../dev/site/contents';
import { graveFaults } from './stage/axe';
import { rulesOf } from './stage/rule';
import { openStage, type Stage } from './stage/stage';

const story = company(Date.parse('2026-11-23T09:00:00Z'));
let stage: Stage;
let epicKey: string;
let windows: Record<'lead' | 'admin', Page>;

beforeAll(async () => {
  stage = await openStage({ startAt: story.startAt, fresh: true });
  await story.fill(stage.site);
  epicKey = completeCompany(stage.site);
  const [lead, admin] = await Promise.all(
    ['lead', 'admin'].map((who) => stage.visit(who, '/jira/projects', { refusals: [404] })),
  );
  if (lead === undefined || admin === undefined) throw new Error('A window did not open.');
  windows = { lead, admin };
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

/** The page and its frames in dark colours, as they are after a reload. */
async function darken(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate("document.documentElement.dataset.colorMode = 'dark'");
  }
}

describe('axe finds nothing serious or critical in light, nor in the colours of the dark, on', () => {
  for (const [index, { name }] of surfacesOf('').entries()) {
    rule(name, async () => {
      const { address, who = 'lead', open } = surfacesOf(epicKey)[index] ?? { address: '' };
      const page = windows[who];
      await page.goto(stage.site.address + address);
      await open?.(page);
      await painted(page);
      expect(await graveFaults(page)).toEqual([]);
      // Only colours differ in the dark.
      await darken(page);
      expect(await graveFaults(page, ['color-contrast'])).toEqual([]);
    });
  }
});
