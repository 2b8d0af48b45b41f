import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { appended } from '../../domain/adf/append';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { exportRetro } from './export';
import { loadRetro, requirePageEditor } from './load';

/**
 * Puts a finished retrospective at the end of its page, as the viewer and with what they may see, short
 * of what only named people do: it stays there when the app goes. A repeat adds nothing. Refuses `not-locked` before it is finished,
 * `stale` when somebody else saves the page at that moment.
 */
export async function writeRetroPage(
  ports: Ports,
  actor: Actor,
  { id, language }: OperationInput<'retro.writePage'>,
): Promise<OperationOutput<'retro.writePage'>> {
  const open = await loadRetro(ports, actor, id);
  requirePageEditor(open);
  const { contentId, localId, lockedAt } = open.retro;
  if (lockedAt === null) throw new Refused('not-locked', { field: 'id' });
  const [page, document] = await Promise.all([
    ports.confluence.readPage(contentId),
    exportRetro(ports, actor, { contentId, localId, language, forEverybody: true }),
  ]);
  if (page === null || document === null) throw new Refused('not-found', { field: 'id' });
  const body = appended(page.body, document, id);
  if (body === null) return { pageId: page.id, added: false };
  const { title, spaceId, version } = page;
  await ports.confluence.updatePage({ id: page.id, title, spaceId, version, body });
  return { pageId: page.id, added: true };
}
