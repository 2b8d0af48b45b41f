import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { appended } from '../../domain/adf/append';
import type { Doc } from '../../domain/adf/blocks';
import { placeOf } from '../../domain/home';
import { pageDocument } from '../../domain/library/page-text';
import { Refused } from '../../domain/refusal';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';
import { filledTemplate } from './use-template';

type Input = OperationInput<'template.page'>;
type Output = OperationOutput<'template.page'>;

/** A page out of a template: a new one as the viewer, or more text on one that is there. */
export async function pageOfTemplate(ports: Ports, actor: Actor, input: Input): Promise<Output> {
  const { useId, id, home, to } = input;
  requireBrowse(await grantAtHome(ports, actor, home));
  const { template, filled } = await filledTemplate(ports, actor, id, input.answers, () => useId);
  const { page } = filled;
  if (page === null || page.text.trim() === '')
    throw new Refused('nothing-to-make', { field: 'id' });
  const document = pageDocument(page.text);
  const made =
    to.kind === 'new'
      ? await createPage(ports, { ...to, title: page.title, document })
      : await addTo(ports, to.contentId, useId, document);
  await ports.stores.library.uses.add([
    {
      ...{ useId, itemId: made.pageId, kind: 'page', cycleId: null, place: placeOf(home) },
      ...{ templateId: template.id, templateVersion: template.version },
      ...{ at: momentNow(ports.clock), by: actor.accountId },
    },
  ]);
  return made;
}

interface NewPage {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly document: Doc;
}

async function createPage(ports: Ports, { document, ...wish }: NewPage): Promise<Output> {
  const page = await ports.confluence.createPage({ ...wish, body: JSON.stringify(document) });
  return { pageId: page.id, title: page.title };
}

/** What this use put there carries its id, so that a repeat adds nothing. */
async function addTo(
  ports: Ports,
  contentId: string,
  useId: string,
  document: Doc,
): Promise<Output> {
  const page = await ports.confluence.readPage(contentId);
  if (page === null) throw new Refused('not-found', { field: 'contentId' });
  const body = appended(page.body, document, useId);
  if (body !== null) {
    const { id, title, spaceId, version } = page;
    await ports.confluence.updatePage({ id, title, spaceId, version, body });
  }
  return { pageId: page.id, title: page.title };
}
