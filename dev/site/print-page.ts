import { launchBrowser } from '../setup/browser/launch';
import { openWindow } from '../setup/browser/visit';
import type { Session } from './protocol';

/** A page of the site as a PDF, printed by a browser of its own in which the same person looks, in light. */
export async function printPage(
  siteAddress: string,
  address: string,
  session: Session,
): Promise<ArrayBuffer> {
  const browser = await launchBrowser();
  try {
    const page = await openWindow(browser, siteAddress, { ...session, theme: 'light', width: 960 });
    await page.goto(address);
    await page.getByRole('article').waitFor();
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    return new Uint8Array(pdf).buffer;
  } finally {
    await browser.close();
  }
}
