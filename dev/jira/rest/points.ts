/** What a request read, as far as Jira's rate limit counts it. */
export interface Reads {
  /** Issues and projects. */
  readonly core?: number;
  /** People and permissions. */
  readonly identity?: number;
}

/** One point for the request, one for each core object and two for each identity; who writes reads nothing. */
export const pointsOf = ({ core = 0, identity = 0 }: Reads): number => 1 + core + 2 * identity;
