import type { ReactNode } from 'react';
import Heading from '@atlaskit/heading';
import { useText } from '../i18n/use-text';
import type { Project } from '../jira/types';
import { ProjectAvatar } from '../parts/project-avatar';
import { appAddress, projectAddress, type Route } from '../router/routes';
import { useSite } from '../site/session-context';
import { ProjectMenu } from './project-menu';
import { useAdministers } from './use-rights';

interface TabProps {
  readonly href: string;
  readonly current: boolean;
  readonly children: ReactNode;
}

function Tab({ href, current, children }: TabProps) {
  return (
    <li>
      <a
        className="project-tab"
        href={href}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        {children}
      </a>
    </li>
  );
}

interface ProjectHeadProps {
  readonly project: Project;
  readonly route: Route;
}

/** The project's name and its tabs; the app's pages come after Jira's. */
export function ProjectHead({ project, route }: ProjectHeadProps) {
  const text = useText();
  const { modules, session } = useSite();
  const administers = useAdministers(project.key);
  const pages = modules.modules.filter(({ type }) => type === 'jira:projectPage');
  const tab = route.page === 'project' ? route.tab : null;
  return (
    <header className="project-head">
      <a className="subtle" href="/jira/projects">
        {text('projects')}
      </a>
      <div className="project-name">
        <ProjectAvatar projectKey={project.key} size={24} />
        <Heading size="medium" as="h1">
          {project.name}
        </Heading>
        {session.me.isJiraAdmin && <ProjectMenu project={project} />}
      </div>
      <nav aria-label={project.name}>
        <ul className="project-tabs">
          <Tab href={projectAddress(project.key)} current={tab === 'summary'}>
            {text('summary')}
          </Tab>
          <Tab href={projectAddress(project.key, 'list')} current={tab === 'list'}>
            {text('list')}
          </Tab>
          {pages.map((module) => (
            <Tab
              key={module.key}
              href={appAddress(project.key, module.key)}
              current={route.page === 'app' && route.moduleKey === module.key}
            >
              {module.iconUrl && <img src={module.iconUrl} alt="" />}
              {module.title}
            </Tab>
          ))}
          {administers && (
            <Tab href={projectAddress(project.key, 'permissions')} current={tab === 'permissions'}>
              {text('permissions')}
            </Tab>
          )}
        </ul>
      </nav>
    </header>
  );
}
