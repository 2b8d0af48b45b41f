import { people } from '../../dev/jira/people';
import type { JiraProject } from '../../dev/jira/model/project';
import type { OperationRequest } from '../../src/contract/operations';
import { openAppSite, type AppSite, type AppSiteOptions, type Person } from './app-site';
import { anId } from './builders';
import { aProject } from './jira-work';
import { somePages, type Pages } from './pages';

export interface RetroScene {
  readonly site: AppSite;
  readonly pages: Pages;
  readonly project: JiraProject;
  /** The retrospective of a macro on a page; the first opener makes it. */
  open(person: Person, more?: Partial<OperationRequest<'retro.open'>>): ReturnType<typeof opened>;
  get(
    person: Person,
    id: string,
    more?: Partial<OperationRequest<'retro.get'>>,
  ): ReturnType<typeof gotten>;
  /** Writes a card and answers its id. */
  card(person: Person, retroId: string, text: string, more?: object): Promise<string>;
}

export const pageId = '4711';

const opened = (site: AppSite, person: Person, input: OperationRequest<'retro.open'>) =>
  site.call(person, 'retro.open', input);
const gotten = (site: AppSite, person: Person, input: OperationRequest<'retro.get'>) =>
  site.call(person, 'retro.get', input);

/** A page that everybody but the outsider reads and the lead edits, and a project to look back on. */
export async function openRetroScene(options: AppSiteOptions = {}): Promise<RetroScene> {
  const pages = somePages();
  const { outsider: _, ...insiders } = people;
  pages.put({
    id: pageId,
    title: 'How Q4 went',
    read: Object.values(insiders).map(({ accountId }) => accountId),
    edit: [people.lead.accountId],
  });
  const site = await openAppSite({ confluence: pages, ...options });
  const project = aProject(site);
  const home = { kind: 'project' as const, projectId: project.id };
  return {
    site,
    pages,
    project,
    open: (person, more) =>
      opened(site, person, { contentId: pageId, localId: 'macro-1', home, ...more }),
    get: (person, id, more) => gotten(site, person, { id, ...more }),
    card: async (person, retroId, text, more) => {
      const wish = { retroId, id: anId(), column: 'result', text, isAnonymous: false };
      return (await site.call(person, 'card.write', { ...wish, ...more })).id;
    },
  };
}
