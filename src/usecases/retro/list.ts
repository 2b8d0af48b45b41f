import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';

const pageSize = 50;

/** Those of one page of the list that lie on pages the viewer may read: Confluence says which, in one question. */
export async function listRetros(
  ports: Ports,
  actor: Actor,
  { place, before }: OperationInput<'retro.list'>,
): Promise<OperationOutput<'retro.list'>> {
  requireBrowse(await grantAtHome(ports, actor, place));
  const query = { home: place, before: before ?? null, limit: pageSize + 1 };
  const found = await ports.stores.retro.retros.ofHome(query);
  const looked = found.slice(0, pageSize);
  const pageIds = [...new Set(looked.map(({ retro }) => retro.contentId))];
  const pages = await ports.confluence.readablePages(pageIds);
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  return {
    retrospectives: looked.flatMap(({ retro, actions }) => {
      const pageTitle = titles.get(retro.contentId);
      const { id, contentId: pageId, title, format, cycleId, at, lockedAt } = retro;
      if (pageTitle === undefined) return [];
      return [{ id, pageId, pageTitle, title, format, cycleId, at, lockedAt, actions }];
    }),
    nextBefore: found.length > pageSize ? (looked.at(-1)?.retro.id ?? null) : null,
  };
}
