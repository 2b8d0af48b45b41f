import { asUser, route } from '@forge/api';
import { z } from 'zod';
import type { Jira } from './jira';
import { asPost, readAnswer } from './read-answer';
import type { Send } from './send';

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
  readonly permissions: readonly string[];
  readonly projects?: readonly string[];
  readonly issues?: readonly string[];
}

/** Asks Jira what the invoking user may do; ids that Jira does not know are ignored by it. */
async function held(send: Send, question: Question): Promise<Held> {
  const { permissions, projects = [], issues = [] } = question;
  const hasPlaces = projects.length + issues.length > 0;
  const places = { permissions, projects: projects.map(Number), issues: issues.map(Number) };
  const body = {
    globalPermissions: ['ADMINISTER'],
    projectPermissions: hasPlaces ? [places] : [],
  };
  const response = await send(() =>
    asUser().requestJira(route`/rest/api/3/permissions/check`, asPost(body)),
  );
  return readAnswer(Held, response);
}

const placesWith = (answer: Held, permission: string): Set<string> =>
  new Set(
    answer.projectPermissions
      .filter((one) => one.permission === permission)
      .flatMap(({ projects, issues }) => [...projects, ...issues]),
  );

/** One call for all places. Whoever gets an answer has access to the site. */
export function grantsWith(send: Send): Jira['grants'] {
  return async (accountId, places, now) => {
    const projects = places.filter((place) => place !== site);
    const permissions = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'];
    const answer = await held(send, { permissions, projects });
    const browse = placesWith(answer, 'BROWSE_PROJECTS').add(site);
    const edit = placesWith(answer, 'EDIT_ISSUES');
    const manage = placesWith(answer, 'ADMINISTER_PROJECTS');
    if (answer.globalPermissions.includes('ADMINISTER')) manage.add(site);
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
    const answer = await held(send, { permissions, issues: issueIds });
    const seen = placesWith(answer, 'BROWSE_PROJECTS');
    const editable = placesWith(answer, 'EDIT_ISSUES');
    return {
      seen: issueIds.filter((id) => seen.has(id)),
      editable: issueIds.filter((id) => seen.has(id) && editable.has(id)),
    };
  };
}
