import { people } from '../../jira/people';
import { adminAddress, appAddress, globalAddress } from '../../pages/router/routes';
import type { Site } from '../../site/types';
import { boardSurfaces } from './board-surfaces';
import { platformDetails, shopDetails } from './detail-surfaces';
import { issueSurfaces } from './issue-surfaces';
import { emptySurfaces, siteSurfaces, viewSurfaces } from './place-surfaces';
import type { Surface } from './surface';

const boardOf = (projectKey: string): string => appAddress(projectKey, 'okr-project');

/** Adds to the seeded company a project without goals; the answer is the epic whose page is shown. */
export function completeCompany({ jira }: Pick<Site, 'jira'>): string {
  jira.setup.addProject({ key: 'NEW', name: 'New things', leadId: people.lead.accountId });
  const epic = jira.store.issues.find(({ summary }) => summary === 'Guest checkout');
  if (!epic) throw new Error('The company has no such epic.');
  return epic.key;
}

/** Every surface of the app in the completed company, and the pages of Jira around it. */
export const surfacesOf = (epicKey: string): readonly Surface[] => [
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
  ...emptySurfaces(boardOf('NEW')),
  ...siteSurfaces(globalAddress('okr-global'), adminAddress('okr-admin-page')),
];
