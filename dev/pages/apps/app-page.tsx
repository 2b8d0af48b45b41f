import './app-page.css';
import { useEffect } from 'react';
import { AppFrame } from '../frames/app-frame';
import { useText } from '../i18n/use-text';
import { NotFound } from '../parts/problem';
import { adminAddress, globalAddress } from '../router/routes';
import { useSite } from '../site/session-context';

const kinds = {
  global: { type: 'jira:globalPage', address: globalAddress, place: 'apps' },
  admin: { type: 'jira:adminPage', address: adminAddress, place: 'settings' },
} as const;

interface AppPageProps {
  readonly kind: keyof typeof kinds;
  readonly moduleKey: string;
}

/** A page of the app that belongs to the whole site. */
export function AppPage({ kind, moduleKey }: AppPageProps) {
  const text = useText();
  const { modules } = useSite();
  const { type, address, place } = kinds[kind];
  const module = modules.modules.find((each) => each.type === type && each.key === moduleKey);
  const title = module?.title ?? text(place);
  useEffect(() => {
    document.title = `${title} - Jira`;
  }, [title]);
  if (!module) return <NotFound />;
  return (
    <>
      <div className="app-page-head">
        <span className="subtle">{text(place)}</span>
        <span className="subtle" aria-hidden>
          /
        </span>
        {module.iconUrl && <img src={module.iconUrl} alt="" />}
        <span className="ellipsis">{module.title}</span>
      </div>
      <AppFrame module={module} place={{}} base={address(moduleKey)} fills />
    </>
  );
}
