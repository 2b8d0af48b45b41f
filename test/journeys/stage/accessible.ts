import type { Page } from 'playwright-core';
import { painted } from '../../../dev/setup/screens/painted';
import {
  completeCompany,
  nowhere,
  surfacesOf,
  type Shown,
} from '../../../dev/setup/screens/surfaces';
import { company } from '../../../dev/site/contents';
import { graveFaults } from './axe';
import { rulesOf } from './rule';
import { openStage, type Stage } from './stage';

const story = company(Date.parse('2026-11-23T09:00:00Z'));

/** The page and its frames in dark colours, as they are after a reload. */
async function darken(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate("document.documentElement.dataset.colorMode = 'dark'");
  }
}

/** Groups of surfaces by the start of their names; what belongs to no other is in the last one. */
const groups = {
  site: /^(project|navigator|not-found|issue|site|my|admin)/,
  board: /^(board|cycle|objective-)/,
  pages: /^(wiki|library|retrospectives)/,
  details: /^/,
} as const;
type Group = keyof typeof groups;

const groupOf = (name: string): Group | undefined =>
  (Object.keys(groups) as Group[]).find((group) => groups[group].test(name));

/** One rule for every surface of a group; each group is a file, so that they run side by side. */
export function accessibleRules(group: Group): void {
  let stage: Stage;
  let shown: Shown;
  let windows: Record<'lead' | 'admin', Page>;

  beforeAll(async () => {
    stage = await openStage({ startAt: story.startAt, fresh: true });
    await story.fill(stage.site);
    shown = completeCompany(stage.site);
    const [lead, admin] = await Promise.all(
      ['lead', 'admin'].map((who) => stage.visit(who, '/jira/projects', { refusals: [404] })),
    );
    if (lead === undefined || admin === undefined) throw new Error('A window did not open.');
    windows = { lead, admin };
  });
  afterAll(() => stage.close());
  const rule = rulesOf(() => stage);

  describe('axe finds nothing serious or critical in light, nor in the colours of the dark, on', () => {
    for (const [index, { name }] of surfacesOf(nowhere).entries()) {
      if (groupOf(name) !== group) continue;
      rule(name, async () => {
        const { address, who = 'lead', open } = surfacesOf(shown)[index] ?? { address: '' };
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
}
