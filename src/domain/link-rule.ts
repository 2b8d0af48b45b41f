import type { Moment } from './calendar';

/** Issues that one rule may find. */
export const mostFound = 1000;
/** Minutes after which a rule is asked again when somebody opens its key result. */
export const freshMinutes = 10;

/** JQL that keeps finding what counts for a key result. */
export interface LinkRule {
  readonly keyResultId: string;
  readonly ruleId: string;
  readonly jql: string;
  /** The issue whose linked issues it finds; null for any other JQL. */
  readonly sourceIssueId: string | null;
  /** Who set it as it is: it finds what this person may see. */
  readonly setBy: string;
}

/** Why a rule could not be refreshed: what it found before still counts. */
export type RuleTrouble = 'too-many' | 'not-understood' | 'unavailable' | 'out-of-sight';

export interface RuleStanding extends LinkRule {
  /** When it last told what it finds; null before the first time, and after it was changed. */
  readonly readAt: Moment | null;
  /** When Jira was last asked, whatever came of it; null likewise. */
  readonly askedAt: Moment | null;
  /** How many issues it found when it was last asked. */
  readonly found: number;
  readonly trouble: RuleTrouble | null;
}

/** Ids of rules never look like those of issues. */
export const rulePrefix = 'r';

export const ruleIdOf = (ulid: string): string => `${rulePrefix}${ulid}`;
export const isRuleId = (target: string): boolean => target.startsWith(rulePrefix);

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** JQL for the issues that are linked to one by a kind of link, as Jira words it from that side. */
export const linkedIssuesJql = (issueKey: string, linkWords: string): string =>
  `issue in linkedIssues(${quoted(issueKey)}, ${quoted(linkWords)})`;

const ofLinkedIssues = /^issue in linkedIssues\("([^"\\]+)", "((?:[^"\\]|\\.)+)"\)$/;

/** What such JQL says; null for any other. */
export function linkedIssuesIn(jql: string): { issueKey: string; words: string } | null {
  const [, issueKey, words] = ofLinkedIssues.exec(jql) ?? [];
  if (issueKey === undefined || words === undefined) return null;
  return { issueKey, words: words.replaceAll(/\\(.)/g, '$1') };
}

/** Functions that mean whoever asks: the app would ask for itself. */
const personal =
  /\b(?:currentUser|watchedIssues|votedIssues|issueHistory|currentLogin|lastLogin)\s*\(/i;

/** The function in the JQL that finds something else for everybody, if there is one. */
export const personalFunction = (jql: string): string | null =>
  personal.exec(jql)?.[0].replace(/\s*\($/, '()') ?? null;
