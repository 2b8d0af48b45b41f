import { latest, type Page, type PageVersion, type Space } from '../model';

const iso = (at: number): string => new Date(at).toISOString();

const versionShape = ({ number, at, authorId }: PageVersion) => ({
  ...{ createdAt: iso(at), message: '', number, minorEdit: false, authorId },
});

const linksOf = (page: Page, spaceKey: string) => {
  const webui = `/spaces/${spaceKey}/pages/${page.id}`;
  return { webui, editui: `${webui}/edit`, tinyui: `/x/${page.id}` };
};

/** A page in the shape of REST v2; `withBody` carries its ADF. */
export const pageShape = (page: Page, spaceKey: string, withBody: boolean) => {
  const version = latest(page);
  return {
    ...{ id: page.id, status: page.isTrashed ? 'trashed' : 'current', title: version.title },
    ...{ spaceId: page.spaceId, parentId: page.parentId, parentType: 'page', position: 0 },
    ...{ authorId: page.authorId, ownerId: page.authorId, lastOwnerId: null },
    createdAt: iso(page.createdAt),
    version: versionShape(version),
    body: withBody
      ? { atlas_doc_format: { representation: 'atlas_doc_format', value: version.body } }
      : {},
    _links: linksOf(page, spaceKey),
  };
};

export const spaceShape = ({ id, key, name, homepageId, createdAt }: Space) => ({
  ...{ id, key, name, type: 'global', status: 'current', authorId: null, homepageId },
  ...{ createdAt: iso(createdAt), icon: null, description: null },
  _links: { webui: `/spaces/${key}` },
});
