import type { Home } from './home';

/** How far from strategy to a person's own work an objective stands. */
export const levels = ['company', 'department', 'team', 'person'] as const;

export type Level = (typeof levels)[number];

/** Where nobody says: the site's are the company's, a project's are a team's. */
export const levelOf = (home: Home): Level => (home.kind === 'site' ? 'company' : 'team');
