import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Session } from '../site/protocol';
import { openWindow } from './browser/visit';
import { local, root } from './paths';
import { openCompany, type OpenCompany } from './screens/open-company';
import type { Surface } from './screens/surface';
import { completeCompany, surfacesOf } from './screens/surfaces';
import { showWholePage } from './screens/whole-page';

const folder = path.join(local, 'screens');

type Look = Pick<Session, 'locale' | 'theme'> & { readonly width: number };

const looks: readonly Look[] = (['en-US', 'zh-CN'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1280, 360].map((width) => ({ locale, theme, width })),
  ),
);

/** So high that no menu ends below: a script cannot scroll to what is fixed in a frame. */
const windowHeight = 1_400;

/** A picture of one surface, the whole page. */
async function picture(
  page: Page,
  { site }: OpenCompany,
  look: Look,
  surface: Surface,
): Promise<void> {
  const { name, address, open } = surface;
  await page.setViewportSize({ width: look.width, height: windowHeight });
  await page.goto(site.address + address);
  await open?.(page);
  await showWholePage(page, look.width);
  const file = `${name}-${look.locale}-${look.theme}-${look.width}.png`;
  await page.screenshot({ path: path.join(folder, file) });
  console.log(path.relative(root, path.join(folder, file)));
}

/** Pictures of surfaces in one look. */
async function take(company: OpenCompany, look: Look, surfaces: readonly Surface[]): Promise<void> {
  const { browser, site } = company;
  for (const user of ['lead', 'admin'] as const) {
    const own = surfaces.filter(({ who = 'lead' }) => who === user);
    if (own.length === 0) continue;
    const page = await openWindow(browser, site.address, { user, ...look });
    for (const surface of own) await picture(page, company, look, surface);
    await page.context().close();
  }
}

/** `npm run screens [-- NAME]`: pictures of every surface whose name holds NAME in every look, under the strict content security policy. */
async function main(wanted = ''): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const company = await openCompany(Date.now());
  try {
    const all = surfacesOf(completeCompany(company.site));
    const surfaces = all.filter(({ name }) => name.includes(wanted));
    for (const look of looks) await take(company, look, surfaces);
    for (const violation of company.site.violations)
      console.log('blocked:', JSON.stringify(violation));
  } finally {
    await company.close();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
