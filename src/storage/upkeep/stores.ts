import type { RunOutcome } from '../../domain/background-run';
import type { Moment } from '../../domain/calendar';
import type { BackgroundKind } from '../../domain/jira-points';

/** Work of which one run at a time is enough. */
export type LeaseName = 'hour' | 'sweep' | `rules.${string}`;

export interface LeaseStore {
  /** Whether the lease is ours until then (epoch milliseconds); the key under which it is held, else null. */
  take(name: LeaseName, until: number, now: number): Promise<string | null>;
  giveBack(key: string): Promise<void>;
}

/** What one run spent, and how it ended. */
export interface Usage {
  readonly kind: BackgroundKind;
  readonly calls: number;
  readonly points: number;
  readonly statements: number;
  readonly sqlMs: number;
  readonly at: Moment;
  readonly outcome: RunOutcome;
}

/** Points that the background spent in an hour, and how many of them went to one kind of it. */
export interface Spent {
  readonly spent: number;
  readonly own: number;
}

export interface UsageStore {
  /** One statement adds it to its hour. */
  add(usage: Usage): Promise<void>;
  /** What was spent in the hour of this moment. */
  spent(now: Moment, kind: BackgroundKind): Promise<Spent>;
  forget(before: Moment): Promise<void>;
}

/** Up to when every change in a project is known. */
export interface Watermark {
  readonly projectId: string;
  readonly reachedAt: Moment;
  /** Nobody looked yet: as of then what is known of it was read. */
  readonly isFirst: boolean;
}

export interface WatermarkStore {
  /** One statement: the projects that have facts, those never looked into first, then those furthest behind, and the points spent in this hour. */
  read(now: Moment): Promise<{ projects: Watermark[]; spent: Spent }>;
  /** One statement; never moves back. */
  reach(projectIds: readonly string[], reachedAt: Moment): Promise<void>;
  /** Jira does not let the app look into the project: it stays where it is. */
  refuse(watermark: { projectId: string; reachedAt: Moment }, at: Moment): Promise<void>;
}

/** Which facts are to be read again although nothing told that they changed. */
export interface RereadStore {
  /** One statement: facts in all, those last asked about before then, and the points spent in this hour. */
  due(before: Moment, now: Moment): Promise<{ total: number; due: number; spent: number }>;
  /** One statement marks those asked about longest ago; a mark that is there stays as it is. */
  markOldest(before: Moment, limit: number, token: string, at: Moment): Promise<void>;
  /** One statement marks every known issue of the project anew. */
  markProject(projectId: string, token: string, at: Moment): Promise<void>;
  /** One statement: tombstones for every known issue of a project that is gone for good. */
  forgetProject(projectId: string, at: Moment): Promise<void>;
}

export interface UpkeepStores {
  readonly leases: LeaseStore;
  readonly usage: UsageStore;
  readonly watermarks: WatermarkStore;
  readonly rereads: RereadStore;
}
