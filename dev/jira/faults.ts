/** What goes wrong with one request. A status replaces the answer; a latency delays it. */
export interface RequestFault {
  readonly status?: 429 | 500 | 503;
  readonly retryAfterSeconds?: number;
  readonly latencyMs?: number;
}

/** The fault switches of the emulator, decided elsewhere. */
export interface JiraFaults {
  /** `path` without query, e.g. `/rest/api/3/issue/10001`. */
  forRequest(method: string, path: string): RequestFault | undefined;
  /** For this many milliseconds JQL search still sees an issue as it was before its last change. */
  searchLagMs?(): number;
}
