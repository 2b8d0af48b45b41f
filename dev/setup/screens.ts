import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Session } from '../site/protocol';
import { openWindow } from './browser/visit';
import { local, root } from './paths';
import { epicKeyOf, openCompany, type OpenCompany } from './screens/open-company';
import { surfacesOf } from './screens/surfaces';
import { showWholePage } from './screens/whole-page';

const folder = path.join(local, 'screens');

type Look = Pick<Session, 'locale' | 'theme'> & { readonly width: number };

const looks: readonly Look[] = (['en-US', 'zh-CN'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1280, 360].map((width) => ({ locale, theme, width })),
  ),
);

/** Pictures of every surface whose name holds `wanted`, in one look. */
async function take({ browser, site }: OpenCompany, look: Look, wanted: string): Promise<void> {
  const page = await openWindow(browser, site.address, { user: 'lead', ...look });
  const surfaces = surfacesOf(epicKeyOf(site, 'Guest checkout')).filter(({ name }) =>
    name.includes(wanted),
  );
  for (const { name, address, open } of surfaces) {
    await page.goto(site.address + address);
    await open?.(page);
    await showWholePage(page, look.width);
    const file = `${name}-${look.locale}-${look.theme}-${look.width}.png`;
    await page.screenshot({ path: path.join(folder, file) });
    await page.setViewportSize({ width: look.width, height: 900 });
    console.log(path.relative(root, path.join(folder, file)));
  }
  await page.context().close();
}

/** `npm run screens [-- NAME]`: pictures of every surface in every look, under the strict content security policy. */
async function main(wanted = ''): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const company = await openCompany(Date.now());
  try {
    for (const look of looks) await take(company, look, wanted);
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
