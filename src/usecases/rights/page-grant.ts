import type { Actor, Grant } from '../../domain/actor';
import { placeOfPage } from '../../domain/home';
import { isFresh } from '../../domain/rights';
import type { Ports } from '../ports';

/** What the viewer may do with a page: as known while that is fresh, else asked of Confluence as them and kept. */
export async function grantAtPage(
  ports: Ports,
  actor: Actor,
  pageId: string,
  known: Grant | null,
): Promise<Grant> {
  const checkedAt = ports.clock();
  const grant =
    known !== null && isFresh(known, checkedAt)
      ? known
      : await ask(ports, actor, pageId, checkedAt);
  return actor.readsOnly === true ? { ...grant, edit: false } : grant;
}

async function ask(
  ports: Ports,
  { accountId }: Actor,
  pageId: string,
  checkedAt: number,
): Promise<Grant> {
  const { read, edit } = await ports.confluence.pageRights(pageId);
  const place = placeOfPage(pageId);
  const grant: Grant = { accountId, place, browse: read, edit, manage: false, checkedAt };
  await ports.stores.grants.save([grant]);
  return grant;
}
