import type { Page } from 'playwright-core';
import { painted } from '../../dev/setup/screens/painted';
import { surfacesOf } from '../../dev/setup/screens/surfaces';
import { company } from '../../dev/site/contents';
import { graveFaults } from './stage/axe';
import { rulesOf } from './stage/rule';
import { openStage, type Stage } from './stage/stage';

const story = company(Date.parse('2026-11-23T09:00:00Z'));
let stage: Stage;
let epicKey: string;

beforeAll(async () => {
  stage = await openStage({ startAt: story.startAt, fresh: true });
  await story.fill(stage.site);
  const { issues } = stage.site.jira.store;
  epicKey = issues.find(({ summary }) => summary === 'Guest checkout')?.key ?? '';
});
afterAll(() => stage.close());
const rule = rulesOf(() => stage);

// Only colours differ in the dark.
describe.each([
  { theme: 'light', rules: undefined },
  { theme: 'dark', rules: ['color-contrast'] },
] as const)('in $theme colours axe finds nothing serious or critical on', ({ theme, rules }) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.visit('lead', '/jira/projects', { theme, refusals: [404] });
  });
  for (const [index, { name }] of surfacesOf('').entries()) {
    rule(name, async () => {
      const surface = surfacesOf(epicKey)[index];
      await page.goto(`${stage.site.address}${surface?.address ?? ''}`);
      await surface?.open?.(page);
      await painted(page);
      expect(await graveFaults(page, rules && [...rules])).toEqual([]);
    });
  }
});
