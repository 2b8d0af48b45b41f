import '../parts/issue-table.css';
import './project.css';
import Heading from '@atlaskit/heading';
import { useText } from '../i18n/use-text';
import { readProjects } from '../jira/queries';
import type { Project } from '../jira/types';
import { Person } from '../parts/person';
import { Problem, Waiting } from '../parts/problem';
import { ProjectAvatar } from '../parts/project-avatar';
import { useLoaded } from '../parts/use-loaded';
import { projectAddress } from '../router/routes';
import { useLiveCount } from '../site/live';
import { useSite } from '../site/session-context';
import { PutAway } from './put-away';

function Row({ project }: { readonly project: Project }) {
  const text = useText();
  return (
    <tr>
      <td>
        <span className="row">
          <ProjectAvatar projectKey={project.key} size={24} />
          <a href={projectAddress(project.key)}>{project.name}</a>
        </span>
      </td>
      <td>{project.key}</td>
      <td className="cell-wide">{text('software')}</td>
      <td className="cell-wide">
        <Person user={project.lead} none="" />
      </td>
    </tr>
  );
}

/** Every project the reader may see. */
export function ProjectsPage() {
  const text = useText();
  const { session } = useSite();
  const { value, error, reload } = useLoaded('projects', readProjects, useLiveCount('jira'));
  if (error || !session.me.hasJiraAccess) {
    return <Problem error={error ?? new Error()} onRetry={() => void reload()} />;
  }
  if (!value) return <Waiting />;
  return (
    <>
      <div className="page-title">
        <Heading size="large" as="h1">
          {text('projects')}
        </Heading>
      </div>
      <div className="issue-table-frame">
        <table className="issue-table">
          <thead>
            <tr>
              <th scope="col">{text('name')}</th>
              <th scope="col">{text('key')}</th>
              <th scope="col" className="cell-wide">
                {text('type')}
              </th>
              <th scope="col" className="cell-wide">
                {text('lead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {value.map((project) => (
              <Row key={project.id} project={project} />
            ))}
          </tbody>
        </table>
      </div>
      {session.me.isJiraAdmin && <PutAway />}
    </>
  );
}
