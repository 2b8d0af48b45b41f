import type { AdfDocument } from './issue';

/** Work that somebody logged on an issue. */
export interface JiraWorklog {
  readonly id: string;
  readonly issueId: string;
  readonly authorId: string;
  readonly updateAuthorId: string;
  readonly startedAt: number;
  readonly seconds: number;
  readonly comment: AdfDocument | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}
