import { linkTypeOf } from '../config/link-types';
import { linkEvent } from '../events/link-events';
import type { ChangeItem } from '../model/issue';
import type { JiraIssueLink } from '../model/issue-link';
import type { JiraStore } from '../store/store';
import type { Recorder } from './recorder';
import type { Authorship, LinkWork } from './work';

/** Both ends write it into their changelogs; only the link's own event tells it. */
export function createLinkWork(store: JiraStore, { at, tell, change }: Recorder): LinkWork {
  const note = (link: JiraIssueLink, by: Authorship, item: (said: Said) => ChangeItem): void => {
    for (const end of endsOf(store, link)) {
      const items = [item(end)];
      change(end.issueId, by, { next: (issue) => issue, items, announced: false });
    }
  };
  return {
    link(wanted, by) {
      const there = store.links.of(wanted.sourceId).find((link) => sameLink(link, wanted));
      if (there) return there;
      const link = { ...wanted, id: String(store.counters.next('link')) };
      store.links.put(link);
      note(link, by, (other) => linkItem(null, other));
      tell(by, () => linkEvent(store, 'created', link, at(by)));
      return link;
    },
    unlink(linkId, by) {
      const link = store.links.require(linkId);
      const event = linkEvent(store, 'deleted', link, at(by));
      store.links.remove(linkId);
      note(link, by, (other) => linkItem(other, null));
      tell(by, () => event);
    },
  };
}

const sameLink = (a: Omit<JiraIssueLink, 'id'>, b: Omit<JiraIssueLink, 'id'>) =>
  a.typeId === b.typeId && a.sourceId === b.sourceId && a.destinationId === b.destinationId;

/** What the changelog of one end says of the other. */
interface Said {
  readonly issueId: string;
  readonly key: string;
  readonly text: string;
}

function endsOf(store: JiraStore, { typeId, sourceId, destinationId }: JiraIssueLink): Said[] {
  const { inward, outward } = linkTypeOf(typeId);
  const said = (issueId: string, otherId: string, words: string): Said => {
    const { key } = store.issues.require(otherId);
    return { issueId, key, text: `This work item ${words} ${key}` };
  };
  return [said(sourceId, destinationId, outward), said(destinationId, sourceId, inward)];
}

const linkItem = (from: Said | null, to: Said | null): ChangeItem => ({
  field: 'Link',
  fieldtype: 'jira',
  from: from?.key ?? null,
  fromString: from?.text ?? null,
  to: to?.key ?? null,
  toString: to?.text ?? null,
});
