/** A bulk operation that was done. */
export interface BulkTask {
  readonly id: string;
  readonly at: number;
  readonly submittedBy: string;
  readonly processed: readonly string[];
  /** Why, by the id of the issue. */
  readonly failed: Readonly<Record<string, string>>;
  /** Issues that do not exist for who asked. */
  readonly unknown: number;
}
