import type { Home } from '../../domain/home';

/** The home behind a stored place. */
export const homeAt = (place: string): Home =>
  place === 'site' ? { kind: 'site' } : { kind: 'project', projectId: place };
