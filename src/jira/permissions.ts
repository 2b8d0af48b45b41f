import { asApp, asUser, route } from '@forge/api';
import type { APIResponse } from '@forge/api';
import { z } from 'zod';
import { noAppPermissions, type AppPermissions } from '../domain/app-permissions';
import { meterPermissions } from '../meter/meter';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import type { GrantQuestion, Jira } from './jira';
import { readAnswer } from './read-answer';

const site = 'site';

const Held = z.object({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(
    z.object({
      permission: z.string(),
      projects: z.array(z.coerce.string()),
      issues: z.array(z.coerce.string()),
    }),
  ),
});
type Held = z.infer<typeof Held>;

interface Question {
  readonly globalPermissions?: readonly string[];
  readonly permissions: readonly string[];
  readonly projects?: readonly string[];
  readonly issues?: readonly string[];
  /** As the app about this account; without it the invoking user asks what they may do themselves. */
  readonly accountId?: string;
}

/** Ids that Jira does not know are ignored by it. */
function check(send: Send, question: Question): Promise<APIResponse> {
  const { globalPermissions = [], permissions, projects = [], issues = [], accountId } = question;
  const hasPlaces = projects.length + issues.length > 0;
  const places = { permissions, projects: projects.map(Number), issues: issues.map(Number) };
  const body = {
    globalPermissions,
    projectPermissions: hasPlaces ? [places] : [],
    ...(accountId === undefined ? {} : { accountId }),
  };
  const asker = accountId === undefined ? asUser() : asApp();
  return send(() => asker.requestJira(route`/rest/api/3/permissions/check`, asPost(body)));
}

const placesWith = (answer: Held, permission: string): Set<string> =>
  new Set(
    answer.projectPermissions
      .filter((one) => one.permission === permission)
      .flatMap(({ projects, issues }) => [...projects, ...issues]),
  );

const present = (keys: readonly (string | null)[]): string[] => keys.filter((key) => key !== null);
const managing = ({ manage }: AppPermissions) => present(['ADMINISTER_PROJECTS', manage]);
const administering = ({ administer }: AppPermissions) => present(['ADMINISTER', administer]);

function ask(send: Send, places: readonly string[], ofApp: AppPermissions): Promise<APIResponse> {
  return check(send, {
    globalPermissions: administering(ofApp),
    permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES', ...managing(ofApp)],
    projects: places.filter((place) => place !== site),
  });
}

/** Jira refuses a question about a permission it does not know, such as one of an app installed anew. */
async function held(send: Send, { places, ofApp }: GrantQuestion): Promise<Held> {
  const response = await ask(send, places, ofApp);
  const isRefused = response.status === 400 && ofApp !== noAppPermissions;
  return readAnswer(Held, isRefused ? await ask(send, places, noAppPermissions) : response);
}

/** One call for all places. Whoever gets an answer has access to the site. */
export function grantsWith(send: Send): Jira['grants'] {
  return async (question) => {
    const { accountId, places, now, ofApp } = question;
    const answer = await held(send, question);
    const browse = placesWith(answer, 'BROWSE_PROJECTS').add(site);
    const edit = placesWith(answer, 'EDIT_ISSUES');
    const manage = new Set(managing(ofApp).flatMap((key) => [...placesWith(answer, key)]));
    const isAdministrator = administering(ofApp).some((key) =>
      answer.globalPermissions.includes(key),
    );
    if (isAdministrator) manage.add(site);
    return places.map((place) => ({
      accountId,
      place,
      browse: browse.has(place),
      edit: edit.has(place),
      manage: manage.has(place),
      checkedAt: now,
    }));
  };
}

export function editableIssuesWith(send: Send): Jira['editableIssues'] {
  return async (issueIds) => {
    const permissions = ['BROWSE_PROJECTS', 'EDIT_ISSUES'];
    const answer = await readAnswer(Held, await check(send, { permissions, issues: issueIds }));
    const seen = placesWith(answer, 'BROWSE_PROJECTS');
    const editable = placesWith(answer, 'EDIT_ISSUES');
    return {
      seen: issueIds.filter((id) => seen.has(id)),
      editable: issueIds.filter((id) => seen.has(id) && editable.has(id)),
    };
  };
}

export function seenByWith(send: Send): Jira['seenBy'] {
  const permissions = ['BROWSE_PROJECTS'];
  return async (accountId, issues) => {
    if (issues.length === 0) return [];
    const response = await check(send, { permissions, issues, accountId });
    meterPermissions(permissions.length);
    // Jira knows the account no more, or tells the app nothing about it.
    if (response.status === 400 || response.status === 403) return [];
    const seen = placesWith(await readAnswer(Held, response), 'BROWSE_PROJECTS');
    return issues.filter((id) => seen.has(id));
  };
}
