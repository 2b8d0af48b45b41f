import { createContext } from 'react';
import type { ObjectiveView } from '../../ui/views';

/** Teams that a screen has in sight: offered where a team is typed. */
export const KnownTeams = createContext<readonly string[]>([]);

/** Each team once, in the order of the alphabet. */
export const teamsOf = (objectives: readonly Pick<ObjectiveView, 'team'>[]): string[] =>
  [...new Set(objectives.map(({ team }) => team))].filter((team) => team !== '').sort();
