import type { Settings } from '../domain/settings';

/** How a site counts until it decided otherwise. */
export const defaultSettings: Settings = {
  timeZone: 'UTC',
  excludedResolutionIds: [],
  inProgressCredit: 0,
};
