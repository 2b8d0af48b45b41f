/** What became of the uses of a template, as the database counts it. */
export interface UseCounts {
  readonly uses: number;
  /** Homes it was used in. */
  readonly teams: number;
  /** Objectives made of it that were closed with an outcome. */
  readonly closed: number;
  readonly achieved: number;
  /** Of those with a score, 0..1; null where there is none. */
  readonly meanScore: number | null;
}

/** Outcomes say nothing before something was closed. */
export interface TrackRecord {
  readonly uses: number;
  readonly teams: number;
  readonly outcomes: {
    readonly closed: number;
    readonly achieved: number;
    readonly meanScore: number | null;
  } | null;
}

export const trackRecord = ({ uses, teams, ...outcomes }: UseCounts): TrackRecord => ({
  uses,
  teams,
  outcomes: outcomes.closed === 0 ? null : outcomes,
});

export const unused: UseCounts = { uses: 0, teams: 0, closed: 0, achieved: 0, meanScore: null };
