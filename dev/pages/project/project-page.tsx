import './project.css';
import { useEffect } from 'react';
import { AppFrame } from '../frames/app-frame';
import { readProject } from '../jira/queries';
import { NotFound, Problem, Waiting } from '../parts/problem';
import { useLoaded } from '../parts/use-loaded';
import { appAddress, type Route } from '../router/routes';
import { useLiveCount } from '../site/live';
import { useSite } from '../site/session-context';
import { ProjectHead } from './project-head';
import { ProjectList } from './project-list';
import { ProjectPermissions } from './project-permissions';
import { ProjectSummary } from './project-summary';

type ProjectRoute = Extract<Route, { readonly page: 'project' | 'app' }>;

const tabs = {
  summary: ProjectSummary,
  list: ProjectList,
  permissions: ProjectPermissions,
} as const;

function Body({ route }: { readonly route: ProjectRoute }) {
  const { modules } = useSite();
  const { projectKey } = route;
  if (route.page === 'project') {
    const Tab = tabs[route.tab];
    return <Tab projectKey={projectKey} />;
  }
  const module = modules.modules.find(
    ({ type, key }) => type === 'jira:projectPage' && key === route.moduleKey,
  );
  if (!module) return <NotFound />;
  return (
    <AppFrame
      key={module.key}
      module={module}
      place={{ projectKey }}
      base={appAddress(projectKey, module.key)}
      fills
    />
  );
}

/** One project: Jira's own tabs and the app's pages. */
export function ProjectPage({ route }: { readonly route: ProjectRoute }) {
  const { projectKey } = route;
  const { value, error, reload } = useLoaded(
    projectKey,
    () => readProject(projectKey),
    useLiveCount('jira'),
  );
  const name = value?.name ?? projectKey;
  useEffect(() => {
    document.title = `${name} - Jira`;
  }, [name]);
  if (error) return <Problem error={error} onRetry={() => void reload()} />;
  if (!value) return <Waiting />;
  return (
    <>
      <ProjectHead project={value} route={route} />
      <Body route={route} />
    </>
  );
}
