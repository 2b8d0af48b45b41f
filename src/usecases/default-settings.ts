import type { Settings } from '../domain/settings';

/** How a site counts until it decided otherwise. */
export const defaultSettings: Settings = {
  timeZone: 'UTC',
  excludedResolutionIds: [],
  inProgressCredit: 0,
  weekStartsOn: 1,
  checkInDays: 14,
  reviewDays: 30,
  estimationField: null,
  estimationFields: {},
};
