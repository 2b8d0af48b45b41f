import type { CalendarDate, Moment } from '../../domain/calendar';
import type { IssueHistory } from '../../domain/issue-history';
import type { WorkThrough } from '../../domain/issue-share';
import type { LinkRule, RuleStanding, RuleTrouble } from '../../domain/link-rule';
import type { ScopeSpan } from '../../domain/scope-changes';
import type { ValueOfWeek } from '../../domain/value-trend';
import type { IssueFact, IssueState, WorkGroup } from '../../domain/work';
import type { WorkChange } from '../../domain/work-history';
import type { AlignmentStep } from '../alignment/stores';

/** The last value of a key result, or of one part of it, in one week. */
export interface WeeklyValue extends ValueOfWeek {
  readonly keyResultId: string;
}

/** What counts for a key result, by what decides its credit. */
export interface CountedGroup extends WorkGroup {
  readonly keyResultId: string;
  /**
   * Issues of these that Jira does not show the app now, and when the first of them was last read. In a
   * group without issues: how many it never showed, and since when.
   */
  readonly unseen: number;
  readonly unseenSince: Moment | null;
}

/** What moved some key results and what some objectives are for, in one statement. */
export interface Figures {
  readonly work: readonly CountedGroup[];
  /** How that came to be, by key result. */
  readonly changes: ReadonlyMap<string, readonly WorkChange[]>;
  readonly values: readonly WeeklyValue[];
  /** Each once; what is archived leads nowhere. */
  readonly steps: readonly AlignmentStep[];
}

/** What decides which past days of a key result are looked at. */
export interface LookedAt {
  /** Start of its cycle: trends begin there. */
  readonly since: CalendarDate;
  readonly publishedOn: CalendarDate | null;
}

/** Figures that are kept of a key result: by which days they were counted, and through which. */
export interface KeptFigures extends LookedAt {
  readonly throughDay: CalendarDate;
  /** Every counting has its own. */
  readonly token: string;
}

/** A key result as it stood at a moment. */
export interface AsOf {
  readonly keyResultId: string;
  readonly until: Moment;
}

export interface FiguresQuery {
  /** Of these key results, what counted at a moment. */
  readonly closedAt?: ReadonlyMap<string, Moment>;
  /** What names stand for that are no ids: key results looked at as of one more moment. No changes are told of these. */
  readonly asOf?: ReadonlyMap<string, AsOf>;
  /** Of these key results what alone is looked at; of others both. */
  readonly movedBy?: ReadonlyMap<string, 'issues' | 'values'>;
  /**
   * With it, changes are told on the days that trends, rates and promises look at, which are few and may
   * be kept; without it each on its own.
   */
  readonly lookedAt?: ReadonlyMap<string, LookedAt>;
  /** What is kept of these, as their standings told. */
  readonly kept?: ReadonlyMap<string, KeptFigures>;
  /** Values for later days do not count. */
  readonly valuesUntil?: CalendarDate;
  /** Minutes by which the site's days are ahead of UTC. */
  readonly zoneMinutes?: number;
  /** Also the steps above these objectives, some of them far above. */
  readonly above?: { readonly objectiveIds: readonly string[]; readonly accountId: string };
}

/** What a change touched: key results, or issues that count for some. */
export interface Touched {
  readonly kind: 'keyResults' | 'issues';
  readonly ids: readonly string[];
}

/** Whose figures to keep, and by which days. */
export interface KeepFigures {
  readonly today: CalendarDate;
  readonly zoneMinutes: number;
  readonly at: Moment;
  /** Of no other counting. */
  readonly token: string;
  readonly limit: number;
  /** Only of what was touched, and of no key result that more than a hundred issues count for. */
  readonly of?: Touched;
}

/** An issue whose changelog is to be read, and what it is now. */
export interface WithoutHistory {
  readonly issueId: string;
  readonly projectId: string;
  readonly createdAt: Moment;
  readonly now: IssueState;
}

/** An issue that is to be read. */
export interface Mark {
  readonly issueId: string;
  readonly token: string;
  /** The first time since it was last read. */
  readonly markedAt: Moment;
  /** When Jira said that it is deleted. */
  readonly goneAt: Moment | null;
}

/** An issue that is deleted. */
export type GoneIssue = Pick<Mark, 'issueId'> & { readonly goneAt: Moment };

export interface WorkStore {
  figures(
    keyResultIds: readonly string[],
    today: CalendarDate,
    query?: FiguresQuery,
  ): Promise<Figures>;
  /** What counts for these key results through one issue: itself, or its children instead. */
  through(
    issueId: string,
    keyResultIds: readonly string[],
    closedAt: ReadonlyMap<string, Moment>,
  ): Promise<WorkThrough[]>;
  /** How long each issue counted for a key result, by the day and issue by issue. */
  scopeSpans(keyResultId: string, zoneMinutes: number, limit: number): Promise<ScopeSpan[]>;
  /** The issues that count for a key result, newest first, and how many there are beyond `limit`. */
  counted(
    keyResultId: string,
    query: {
      excludedResolutionIds: readonly string[];
      /** Told as of this moment; null while it is open. */
      closedAt: Moment | null;
      limit: number;
    },
  ): Promise<{ issueIds: string[]; total: number }>;
  /** Adds the next version of each link as active and puts the issues themselves into scope. */
  link(keyResultId: string, issueIds: readonly string[], at: Moment, by: string): Promise<void>;
  /** Ends the links to issues, or a rule. One statement. */
  unlink(
    keyResultId: string,
    target: string | readonly string[],
    at: Moment,
    by: string,
  ): Promise<void>;
  /** Which of at most a thousand issues are linked to a key result, or once were. */
  everLinked(keyResultId: string, issueIds: readonly string[]): Promise<string[]>;
  saveRule(rule: LinkRule, at: Moment): Promise<void>;
  /** Brings the scope in line with what a rule found; `isFirst` where it is taken to have found this always. Nothing where it was changed meanwhile. */
  saveFound(
    rule: LinkRule,
    issueIds: readonly string[],
    at: Moment,
    isFirst: boolean,
  ): Promise<void>;
  /** Whether it was another rule before, and its key result published with it. */
  wasPromised(rule: LinkRule): Promise<boolean>;
  /** What a rule is taken to find until it is asked again. */
  foundBy(rule: LinkRule): Promise<string[]>;
  /** Of these issues those of which nothing is known that is surely still so. */
  unknownOf(issueIds: readonly string[]): Promise<string[]>;
  /** At most 100. */
  rulesOf(keyResultId: string): Promise<RuleStanding[]>;
  /** Rules of open key results that find what is linked to one of these issues. */
  rulesFrom(sourceIssueIds: readonly string[]): Promise<RuleStanding[]>;
  /** Rules of open key results that were not asked since `before`. */
  rulesDue(before: Moment, limit: number): Promise<RuleStanding[]>;
  /** Nothing where the rule was changed meanwhile. */
  noteReading(
    rule: LinkRule,
    reading: { at: Moment; found: number; trouble: RuleTrouble | null },
  ): Promise<void>;
  /** Which of these issues matter: linked themselves, in scope now or once, or children (by `parentId`) of what brings children. */
  relevant(facts: readonly IssueFact[]): Promise<IssueFact[]>;
  /** Which of these issues bring children that were not read since they came into scope. */
  childless(issueIds: readonly string[]): Promise<string[]>;
  /** Upserts facts, an older `updatedAt` never replacing a newer one, a tombstone staying. */
  saveFacts(facts: readonly IssueFact[]): Promise<void>;
  /** Jira does not show the app these issues now; in scope they are known as such, even if it never did. */
  noteMissing(issueIds: readonly string[], at: Moment): Promise<void>;
  /** Brings these issues into the scope of whatever is linked above them now; `parentIds` are those that bring children. */
  saveScope(issueIds: readonly string[], at: Moment, parentIds?: readonly string[]): Promise<void>;
  /** Children of these issues that the app knows, without sub-tasks. */
  below(parentIds: readonly string[]): Promise<{ issueId: string; hierarchyLevel: number }[]>;
  /** The children of these issues have all been read. */
  noteChildren(issueIds: readonly string[], at: Moment): Promise<void>;
  /** Issues whose changelog was not read, at most `limit`. */
  withoutHistory(limit: number): Promise<WithoutHistory[]>;
  saveHistories(histories: readonly IssueHistory[], at: Moment): Promise<void>;
  /** Keeps the figures of at most `limit` open key results that lack them today; answers of how many. */
  keepFigures(query: KeepFigures): Promise<number>;
  /** Drops what was kept for the key results of these issues: it is counted anew. */
  forgetFigures(issueIds: readonly string[]): Promise<void>;
  forgetFiguresOf(keyResultIds: readonly string[] | 'all'): Promise<void>;
  /** These are gone for good. One statement. */
  tombstone(gone: readonly GoneIssue[]): Promise<void>;
  /** What lies below those of these issues, or of a project's, that are gone loses them, sub-tasks go along; answers whom that touched. */
  bereave(gone: readonly string[] | { readonly projectId: string }): Promise<string[]>;
  /** One statement; repeats only renew the token. */
  markDirty(issueIds: readonly string[], token: string, at: Moment): Promise<void>;
  /** The same for an issue that is deleted. */
  markGone(issueId: string, token: string, at: Moment): Promise<void>;
  /** Their changelogs are read again. */
  readPastAgain(issueIds: readonly string[]): Promise<void>;
  /** Marks these issues, and their pasts too. */
  readAgain(issueIds: readonly string[], token: string, at: Moment): Promise<void>;
  /** Marks every issue that is known, and its past too: what is asked of issues is another thing now. */
  readAllAgain(token: string, at: Moment): Promise<void>;
  /** The oldest marks, and the points that the background spent in the hour of `now`. */
  takeDirty(limit: number, now: Moment): Promise<{ marks: Mark[]; spent: number }>;
  /** Clears only marks whose token is still the one read. */
  clearDirty(marks: readonly { issueId: string; token: string }[]): Promise<void>;
}
