import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import {
  modulesViewSchema,
  sessionViewSchema,
  type ModulesView,
  type Session,
  type SessionView,
} from '../../site/protocol';
import { siteGet, sitePost } from './client';

interface SiteState {
  readonly session: SessionView;
  readonly modules: ModulesView;
  change(choice: Partial<Session>): Promise<void>;
}

const SiteContext = createContext<SiteState | null>(null);

const readModules = (): Promise<ModulesView> => siteGet('/modules', modulesViewSchema);

async function showTheme({ theme, locale }: Session): Promise<void> {
  document.documentElement.lang = locale;
  await setGlobalTheme({ colorMode: theme, light: 'light', dark: 'dark' });
}

/** Loads who looks and what the app adds to Jira; draws nothing before both are known. */
export function SiteProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<Omit<SiteState, 'change'> | null>(null);
  const arrive = useCallback(async (session: SessionView) => {
    const [modules] = await Promise.all([readModules(), showTheme(session)]);
    setState({ session, modules });
  }, []);
  useEffect(() => {
    void siteGet('/session', sessionViewSchema).then(arrive);
  }, [arrive]);
  const change = useCallback(
    async (choice: Partial<Session>) =>
      arrive(await sitePost('/session', choice, sessionViewSchema)),
    [arrive],
  );
  const value = useMemo(() => (state ? { ...state, change } : null), [state, change]);
  return value ? <SiteContext.Provider value={value}>{children}</SiteContext.Provider> : null;
}

/** Who looks, the app's modules, and how to change the choice. */
export function useSite(): SiteState {
  const state = useContext(SiteContext);
  if (!state) throw new Error('useSite is used outside SiteProvider');
  return state;
}
