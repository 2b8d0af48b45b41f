/** A site that has been used for years, as its database holds it. */
export interface Crowd {
  readonly objectives: number;
  /** Has 25 objectives in every cycle, as a team has. */
  readonly smallProjectId: string;
  /** Has up to 500 in every cycle. */
  readonly largeProjectId: string;
  /** The rest is spread over these. */
  readonly otherProjectIds: readonly string[];
  /** Whose screens are measured: somebody with goals of their own. */
  readonly viewerId: string;
  /** Day of the site's clock, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Rows that one statement makes: an expression for each column. */
export interface Filling {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly from: string;
}
