import type { Page } from 'playwright-core';
import { launchBrowser } from '../setup/browser/launch';
import { openWindow } from '../setup/browser/visit';
import type { Session } from './protocol';

export interface ExportedPage {
  readonly siteAddress: string;
  /** Of the page's preview of an export. */
  readonly address: string;
  readonly session: Session;
}

/** Opens the preview in a browser of its own in which the same person looks, in light. */
async function withPreview<T>(exported: ExportedPage, take: (page: Page) => Promise<T>) {
  const { siteAddress, address, session } = exported;
  const browser = await launchBrowser();
  try {
    const page = await openWindow(browser, siteAddress, { ...session, theme: 'light', width: 960 });
    await page.goto(address);
    await page.getByRole('article').waitFor();
    return await take(page);
  } finally {
    await browser.close();
  }
}

const margin = { top: '16mm', bottom: '16mm', left: '6mm', right: '6mm' };

export const pageAsPdf = (exported: ExportedPage): Promise<ArrayBuffer> =>
  withPreview(exported, async (page) => {
    const pdf = await page.pdf({ format: 'A4', printBackground: true, margin });
    return new Uint8Array(pdf).buffer;
  });

const wordStyle =
  'body{font-family:Calibri,Arial,sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px}';

/** As Confluence hands a page to Word: HTML under the name of a document. */
export const pageAsWord = (exported: ExportedPage): Promise<string> =>
  withPreview(exported, async (page) => {
    const [title, article] = await Promise.all([
      page.locator('main h1').first().innerHTML(),
      page.locator('main article').first().innerHTML(),
    ]);
    return `<html><head><meta charset="utf-8"><style>${wordStyle}</style></head><body><h1>${title}</h1>${article}</body></html>`;
  });
