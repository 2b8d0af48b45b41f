import { frameOf, formIn } from './frames';
import type { Surface } from './surface';

/** The issue's page with the app's frames on it. */
export const issueSurfaces = (address: string): readonly Surface[] => [
  { name: 'issue', address },
  {
    name: 'issue-check-in',
    address,
    open: async (page) => {
      await frameOf(page, 'panel').locator('article').getByRole('button').last().click();
      await formIn(frameOf(page, 'panel'));
    },
  },
  {
    name: 'issue-link',
    address,
    open: async (page) => {
      await frameOf(page, 'context').locator('article').first().waitFor();
      await frameOf(page, 'context').getByRole('button').last().click();
      await frameOf(page, 'context').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'issue-link-dialog',
    address,
    open: async (page) => {
      await page.getByRole('button', { name: /^(Actions|操作)$/ }).click();
      await page.getByRole('menuitem').nth(1).click();
      await frameOf(page, 'link').getByRole('option').first().waitFor();
    },
  },
];
