import './layout/layout.css';
import { useEffect, useState } from 'react';
import { AppPage } from './apps/app-page';
import { DeveloperDrawer } from './developer/developer-drawer';
import { FlagsProvider } from './frames/flags';
import { IssuePage } from './issue/issue-page';
import { CreateDialog } from './layout/create-dialog';
import { Sidebar } from './layout/sidebar';
import { TopBar } from './layout/top-bar';
import { NavigatorPage } from './navigator/navigator-page';
import { NotFound } from './parts/problem';
import { ProjectPage } from './project/project-page';
import { ProjectsPage } from './project/projects-page';
import { WikiApp } from './confluence/wiki-app';
import { isWiki } from './confluence/routes';
import { WikiSidebar } from './confluence/wiki-sidebar';
import { usePlace } from './router/history';
import { routeOf, type Route } from './router/routes';
import { AdminOnly } from './settings/admin-only';
import { PermissionsPage } from './settings/permissions-page';
import { useSite } from './site/session-context';

function Screen({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'projects':
      return <ProjectsPage />;
    case 'issues':
      return <NavigatorPage />;
    case 'issue':
      return <IssuePage key={route.issueKey} issueKey={route.issueKey} />;
    case 'project':
    case 'app':
      return <ProjectPage key={route.projectKey} route={route} />;
    case 'global':
      return <AppPage key={route.moduleKey} kind="global" moduleKey={route.moduleKey} />;
    case 'admin':
      return (
        <AdminOnly>
          <AppPage key={route.moduleKey} kind="admin" moduleKey={route.moduleKey} />
        </AdminOnly>
      );
    case 'permissions':
      return (
        <AdminOnly>
          <PermissionsPage />
        </AdminOnly>
      );
    case 'unknown':
      return <NotFound />;
  }
}

const isWide = (): boolean => window.innerWidth >= 1024;

/** A page of Jira or Confluence: top bar, sidebar, and what the address names. */
export function App() {
  const { session } = useSite();
  const { pathname, search } = usePlace();
  const inWiki = isWiki(pathname);
  const Side = inWiki ? WikiSidebar : Sidebar;
  const [sideOpen, setSideOpen] = useState(isWide);
  const [creating, setCreating] = useState(false);
  const [developing, setDeveloping] = useState(false);
  useEffect(() => {
    if (!isWide()) setSideOpen(false);
  }, [pathname, search]);
  return (
    <FlagsProvider>
      <div className="shell">
        <TopBar
          product={inWiki ? 'confluence' : 'jira'}
          sideOpen={sideOpen}
          onToggleSide={() => setSideOpen(!sideOpen)}
          onCreate={() => setCreating(true)}
          onDeveloper={() => setDeveloping(!developing)}
        />
        <div className="shell-body">
          <Side open={sideOpen} onLeave={() => setSideOpen(false)} />
          <main className="main" key={`${session.user} ${session.locale}`}>
            {inWiki ? <WikiApp /> : <Screen route={routeOf(pathname)} />}
          </main>
          {developing && <DeveloperDrawer onClose={() => setDeveloping(false)} />}
        </div>
      </div>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </FlagsProvider>
  );
}
