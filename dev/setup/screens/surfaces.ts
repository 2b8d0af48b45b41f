import { latest } from '../../confluence/model';
import { people } from '../../jira/people';
import { pageAddress } from '../../pages/confluence/routes';
import { adminAddress, appAddress, globalAddress } from '../../pages/router/routes';
import type { Site } from '../../site/types';
import { boardSurfaces } from './board-surfaces';
import { platformDetails, shopDetails } from './detail-surfaces';
import { issueSurfaces } from './issue-surfaces';
import { emptySurfaces, siteSurfaces, viewSurfaces } from './place-surfaces';
import type { Surface } from './surface';
import { learningSurfaces, wikiSurfaces, type WikiAddresses } from './wiki-surfaces';

const boardOf = (projectKey: string): string => appAddress(projectKey, 'okr-project');

/** What in the completed company is shown. */
export interface Shown extends WikiAddresses {
  /** Of the issue whose page is shown. */
  readonly epicKey: string;
}

/** Where nothing is opened yet: for the names of the surfaces. */
export const nowhere: Shown = { epicKey: '', quarter: '', retrospective: '' };

function pageOf({ confluence: { store } }: Pick<Site, 'confluence'>, title: RegExp): string {
  const page = store.pages.find((one) => title.test(latest(one).title));
  if (!page) throw new Error(`The company has no page ${String(title)}.`);
  return pageAddress(store.spaces.require(page.spaceId).key, page.id);
}

/** Adds to the seeded company a project without goals; answers what is shown of it. */
export function completeCompany(site: Pick<Site, 'jira' | 'confluence'>): Shown {
  const { jira } = site;
  jira.setup.addProject({ key: 'NEW', name: 'New things', leadId: people.lead.accountId });
  const epic = jira.store.issues.find(({ summary }) => summary === 'Guest checkout');
  if (!epic) throw new Error('The company has no such epic.');
  return {
    epicKey: epic.key,
    quarter: pageOf(site, /^How our quarter/),
    retrospective: pageOf(site, /^Retrospective/),
  };
}

/** Every surface of the app in the completed company, and the pages of Jira and Confluence around it. */
export const surfacesOf = ({ epicKey, ...wiki }: Shown): readonly Surface[] => [
  { name: 'projects', address: '/jira/projects' },
  { name: 'project-summary', address: '/jira/projects/SHOP/summary' },
  { name: 'project-list', address: '/jira/projects/SHOP/list' },
  { name: 'navigator', address: '/issues/?jql=project%20%3D%20SHOP' },
  { name: 'not-found', address: boardOf('FIN') },
  ...issueSurfaces(`/browse/${epicKey}`),
  ...boardSurfaces(boardOf('SHOP')),
  ...viewSurfaces(boardOf('SHOP')),
  ...shopDetails(boardOf('SHOP')),
  ...platformDetails(boardOf('PLAT')),
  ...learningSurfaces(boardOf('SHOP')),
  ...wikiSurfaces(wiki),
  ...emptySurfaces(boardOf('NEW')),
  ...siteSurfaces(globalAddress('okr-global'), adminAddress('okr-admin-page')),
];
