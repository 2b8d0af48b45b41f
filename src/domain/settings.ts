/** What the site's administrator decided about counting and time. */
export interface Settings {
  /** IANA name; cycle dates are calendar dates there. */
  readonly timeZone: string;
  /** Issues with one of these resolutions leave the scope. */
  readonly excludedResolutionIds: readonly string[];
  /** What an issue in progress counts, 0..0.5. */
  readonly inProgressCredit: number;
}
