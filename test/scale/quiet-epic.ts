import type { JiraIssue } from '../../dev/jira/model/issue';
import { people } from '../../dev/jira/people';
import type { NewIssue } from '../../dev/jira/work/work';
import { typeId } from '../support/jira-work';
import type { World } from './world';

const silently = { accountId: people.lead.accountId, silent: true };

/** An epic with children that nobody was told about. */
export function quietEpic({ site, scene }: World, count: number) {
  const { projectId } = scene;
  const make = (more: Partial<NewIssue>): JiraIssue =>
    site.jira.work.create({ projectId, typeId: typeId.story, summary: 'Work', ...more }, silently);
  const epic = make({ typeId: typeId.epic });
  const children = Array.from({ length: count }, () => make({ parentId: epic.id }));
  return { epic, children };
}
