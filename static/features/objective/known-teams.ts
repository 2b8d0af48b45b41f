import { createContext } from 'react';

/** Teams that a screen has in sight: offered where a team is typed. */
export const KnownTeams = createContext<readonly string[]>([]);
