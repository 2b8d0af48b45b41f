/** What the site's administrator decided about counting and time. */
export interface Settings {
  /** IANA name; cycle dates are calendar dates there. */
  readonly timeZone: string;
  /** Issues with one of these resolutions leave the scope. */
  readonly excludedResolutionIds: readonly string[];
  /** What an issue in progress counts, 0..0.5. */
  readonly inProgressCredit: number;
  /** First day of a week, 0 (Sunday) to 6. */
  readonly weekStartsOn: number;
  /** Days between check-ins that a new key result starts with. */
  readonly checkInDays: number;
  /** Days between reviews. */
  readonly reviewDays: number;
  /** The field that holds an issue's estimate; null where the site has none. */
  readonly estimationField: string | null;
  /** The same of projects that use another one, by project id. */
  readonly estimationFields: Readonly<Record<string, string>>;
}
