import type { Locale } from '../contract/locales';
import type { RetroDocumentWords } from '../domain/retro-document';
import type { StatusDocumentWords } from '../domain/status-document';
import type { RetroPageWords } from '../domain/retro-page';

/** Words for what the app writes into pages: a page stays when its reader goes, so it has one language. */
export interface Wording {
  retroPage(language: Locale): RetroPageWords;
  /** Moments become days of the time zone. */
  retroDocument(language: Locale, timeZone: string): RetroDocumentWords;
  statusDocument(language: Locale, timeZone: string): StatusDocumentWords;
}
