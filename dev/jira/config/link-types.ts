import type { JiraLinkType } from '../model/issue-link';

/** The link types of a new site, and the one that Jira Product Discovery adds. */
export const linkTypes: readonly JiraLinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  {
    id: '10004',
    name: 'Polaris work item link',
    inward: 'is implemented by',
    outward: 'implements',
  },
];

const byId = new Map(linkTypes.map((type) => [type.id, type]));

/** @throws for an id that no type has. */
export function linkTypeOf(id: string): JiraLinkType {
  const type = byId.get(id);
  if (type) return type;
  throw new Error(`no link type has the id ${id}`);
}
