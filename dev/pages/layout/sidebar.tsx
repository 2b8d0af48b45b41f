import type { ReactNode } from 'react';
import AppsIcon from '@atlaskit/icon/core/apps';
import FilterIcon from '@atlaskit/icon/core/filter';
import ProjectIcon from '@atlaskit/icon/core/project';
import SettingsIcon from '@atlaskit/icon/core/settings';
import { useText } from '../i18n/use-text';
import { readProjects } from '../jira/queries';
import { ProjectAvatar } from '../parts/project-avatar';
import { useLoaded } from '../parts/use-loaded';
import { usePlace } from '../router/history';
import {
  adminAddress,
  globalAddress,
  permissionsAddress,
  projectAddress,
  searchAddress,
} from '../router/routes';
import { useLiveCount } from '../site/live';
import { useSite } from '../site/session-context';

interface SideLinkProps {
  readonly href: string;
  readonly icon?: ReactNode;
  readonly current: boolean;
  readonly nested?: boolean;
  readonly children: ReactNode;
}

function SideLink({ href, icon, current, nested = false, children }: SideLinkProps) {
  return (
    <a
      className={`side-link${nested ? ' side-nested' : ''}`}
      href={href}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {icon}
      <span className="ellipsis">{children}</span>
    </a>
  );
}

const queries = [
  { text: 'allIssues', jql: 'created is not EMPTY ORDER BY created DESC' },
  {
    text: 'myOpenIssues',
    jql: 'assignee = currentUser() AND resolution = EMPTY ORDER BY updated DESC',
  },
  { text: 'doneRecently', jql: 'statusCategory = Done AND updated >= -14d ORDER BY updated DESC' },
] as const;

const appPages = {
  global: { type: 'jira:globalPage', address: globalAddress },
  admin: { type: 'jira:adminPage', address: adminAddress },
} as const;

function Projects() {
  const { session } = useSite();
  const { pathname } = usePlace();
  const projects = useLoaded(session.user, readProjects, useLiveCount('jira')).value ?? [];
  return projects.map(({ key, name }) => (
    <SideLink
      key={key}
      href={projectAddress(key)}
      icon={<ProjectAvatar projectKey={key} />}
      current={pathname.startsWith(`/jira/projects/${key}/`)}
    >
      {name}
    </SideLink>
  ));
}

/** Links to the app's pages of one kind. */
function AppLinks({ kind }: { readonly kind: keyof typeof appPages }) {
  const { modules } = useSite();
  const { pathname } = usePlace();
  const { type, address } = appPages[kind];
  return modules.modules
    .filter((module) => module.type === type)
    .map(({ key, title, iconUrl }) => (
      <SideLink
        key={key}
        href={address(key)}
        icon={iconUrl === null ? <AppsIcon label="" /> : <img src={iconUrl} alt="" />}
        current={pathname === address(key) || pathname.startsWith(`${address(key)}/`)}
      >
        {title}
      </SideLink>
    ));
}

function Apps() {
  const text = useText();
  const { modules } = useSite();
  if (!modules.modules.some(({ type }) => type === appPages.global.type)) return null;
  return (
    <>
      <h2>{text('apps')}</h2>
      <AppLinks kind="global" />
    </>
  );
}

function Settings() {
  const text = useText();
  const { session } = useSite();
  const { pathname } = usePlace();
  if (!session.me.isJiraAdmin) return null;
  return (
    <>
      <h2>{text('settings')}</h2>
      <SideLink
        href={permissionsAddress}
        icon={<SettingsIcon label="" />}
        current={pathname === permissionsAddress}
      >
        {text('globalPermissions')}
      </SideLink>
      <AppLinks kind="admin" />
    </>
  );
}

/** Jira's sidebar: projects, a few filters, and the app's pages. */
export function Sidebar({ open, onLeave }: { readonly open: boolean; onLeave(): void }) {
  const text = useText();
  const { pathname, search } = usePlace();
  return (
    <>
      <nav className={open ? 'side' : 'side side-closed'} aria-label={text('navigation')}>
        <SideLink
          href="/jira/projects"
          icon={<ProjectIcon label="" />}
          current={pathname === '/jira/projects'}
        >
          {text('projects')}
        </SideLink>
        <Projects />
        <h2>{text('filters')}</h2>
        {queries.map(({ text: key, jql }) => (
          <SideLink
            key={key}
            href={searchAddress(jql)}
            icon={<FilterIcon label="" />}
            current={pathname + search === searchAddress(jql)}
          >
            {text(key)}
          </SideLink>
        ))}
        <Apps />
        <Settings />
      </nav>
      {open && (
        <button
          type="button"
          className="side-shade"
          aria-label={text('closeMenu')}
          onClick={onLeave}
        />
      )}
    </>
  );
}
