import type { JiraLinkType } from '../model/issue-link';

export const linkTypeShape = (origin: string, { id, name, inward, outward }: JiraLinkType) => ({
  id,
  name,
  inward,
  outward,
  self: `${origin}/rest/api/3/issueLinkType/${id}`,
});
