import type { Locale } from '../../contract/locales';
import type { Actor } from '../../domain/actor';
import type { Doc } from '../../domain/adf/blocks';
import { dayOf } from '../../domain/calendar';
import { readStatusConfig } from '../../domain/status-config';
import { statusDocument } from '../../domain/status-document';
import { present } from '../moment';
import type { Ports } from '../ports';
import { getStatus } from './get';

/** A status panel as a document, with what the reader may see; null where nothing was chosen yet. */
export async function exportStatus(
  ports: Ports,
  actor: Actor,
  { config: saved, language }: { readonly config: unknown; readonly language: Locale },
): Promise<Doc | null> {
  const config = readStatusConfig(saved);
  if (config === null) return null;
  const { by, home, cycleId, team, itemId, look, title, frozenOn } = config;
  const selection = { id: 'exported', by, place: home, cycleId, team, itemId, frozenOn };
  const { asOf, answers } = await getStatus(ports, actor, { selections: [selection] });
  const [answer] = answers;
  if (answer === undefined) return null;
  const { objectives, hidden, more, isGone } = answer;
  const { timeZone } = (await present(ports)).settings;
  const on = frozenOn ?? dayOf(timeZone, asOf);
  const contents = { look, title, asOf: on, objectives, hidden, more, isGone };
  return statusDocument(contents, ports.wording.statusDocument(language, timeZone));
}
