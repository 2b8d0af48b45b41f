import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const grave = new Set<string | null | undefined>(['serious', 'critical']);

/** What axe finds serious or critical on a page and in its frames, one line each; by some `rules` or by all. */
export async function graveFaults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations
    .filter(({ impact }) => grave.has(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html}`),
    );
}
