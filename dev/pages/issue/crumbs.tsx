import { useText } from '../i18n/use-text';
import type { Issue } from '../jira/types';
import { IssueKeyLink } from '../parts/issue-key-link';
import { ProjectAvatar } from '../parts/project-avatar';
import { projectAddress } from '../router/routes';

/** Where the issue stands: projects, project, parent, itself. */
export function Crumbs({ issue }: { readonly issue: Issue }) {
  const text = useText();
  const { project, parent, issuetype } = issue.fields;
  return (
    <nav aria-label={text('breadcrumbs')}>
      <ol className="crumbs">
        <li>
          <a href="/jira/projects">{text('projects')}</a>
        </li>
        <li>
          <ProjectAvatar projectKey={project.key} size={16} />
          <a href={projectAddress(project.key)}>{project.name}</a>
        </li>
        {parent && (
          <li>
            <IssueKeyLink issueKey={parent.key} type={parent.fields.issuetype} />
          </li>
        )}
        <li>
          <IssueKeyLink issueKey={issue.key} type={issuetype} />
        </li>
      </ol>
    </nav>
  );
}
