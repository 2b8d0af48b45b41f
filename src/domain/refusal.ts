/** The five ways the app says no, and the one way it says "not yet". */
export type RefusalCode =
  'not-found' | 'not-allowed' | 'invalid' | 'stale' | 'unavailable' | 'preparing';

/** Every rule that can refuse, with the code it refuses by. The sentences stand in `contract/wording`. */
export const refusalRules = {
  preparing: 'preparing',
  'no-access': 'not-allowed',
  'not-manager': 'not-allowed',
  'not-owner': 'not-allowed',
  'not-contributor': 'not-allowed',
  unlicensed: 'not-allowed',
  'not-admin': 'not-allowed',
  'not-issue-editor': 'not-allowed',
  'not-found': 'not-found',
  'issue-not-found': 'not-found',
  'unknown-operation': 'not-found',
  stale: 'stale',
  'jira-unavailable': 'unavailable',
  'storage-unavailable': 'unavailable',
  'storage-full': 'unavailable',
  unexpected: 'unavailable',
  malformed: 'invalid',
  'unknown-key': 'invalid',
  required: 'invalid',
  'too-long': 'invalid',
  'not-a-number': 'invalid',
  'out-of-range': 'invalid',
  'not-a-date': 'invalid',
  'too-many': 'invalid',
  'unknown-time-zone': 'invalid',
  'ends-before-start': 'invalid',
  'date-in-future': 'invalid',
  'date-outside-cycle': 'invalid',
  'target-equals-baseline': 'invalid',
  'target-on-wrong-side': 'invalid',
  'stretch-before-target': 'invalid',
  'checkpoint-off-the-way': 'invalid',
  'checkpoint-progress': 'invalid',
  'checkpoint-too-early': 'invalid',
  'band-upside-down': 'invalid',
  'not-positive': 'invalid',
  'milestone-repeated': 'invalid',
  'no-milestones': 'invalid',
  'measured-by-milestones': 'invalid',
  'unknown-milestone': 'invalid',
  'neither-yes-nor-no': 'invalid',
  'no-key-results': 'invalid',
  'not-published': 'invalid',
  'already-published': 'invalid',
  'already-closed': 'invalid',
  'cycle-closed': 'invalid',
  'cycle-is-draft': 'invalid',
  'reason-required': 'invalid',
  'measured-by-issues': 'invalid',
  'measured-by-value': 'invalid',
  'measure-kind-fixed': 'invalid',
  'too-many-issues': 'invalid',
  'score-missing': 'invalid',
  archived: 'invalid',
  'already-there': 'invalid',
  'cycle-unpublished': 'invalid',
  'publishing-stays': 'invalid',
  'shelf-stays': 'invalid',
  'on-shelf': 'invalid',
  'not-view-owner': 'not-allowed',
  'too-many-views': 'invalid',
  'supports-itself': 'invalid',
  'supports-in-circle': 'invalid',
  'counts-in-key-result': 'invalid',
  'not-aligned': 'invalid',
  'counting-not-yours': 'not-allowed',
  'not-page-editor': 'not-allowed',
  'not-card-author': 'not-allowed',
  'confluence-unavailable': 'unavailable',
  'page-refused': 'invalid',
  'not-locked': 'invalid',
  'blank-twice': 'invalid',
  'blank-unknown': 'invalid',
  'blank-missing': 'invalid',
  'nothing-to-make': 'invalid',
  'template-not-published': 'invalid',
  locked: 'invalid',
  'unknown-column': 'invalid',
  'anonymity-stays': 'invalid',
  'anonymity-changed': 'invalid',
  'too-many-cards': 'invalid',
  'too-many-votes': 'invalid',
  'stacked-on-itself': 'invalid',
  'not-a-link': 'invalid',
  'being-filed': 'unavailable',
  'issue-refused': 'invalid',
  'rule-is-personal': 'invalid',
  'jql-not-understood': 'invalid',
  'rule-too-broad': 'invalid',
} as const satisfies Record<string, RefusalCode>;

export type RefusalRule = keyof typeof refusalRules;

/** What somebody else changed since the version an editor had in front of them. */
export interface StaleEdit {
  readonly by: string;
  readonly at: string;
  readonly version: number;
  readonly fields: readonly string[];
}

export interface RefusalDetails {
  /** The input field at fault, as the contract names it. */
  readonly field?: string;
  /** Values that the sentence mentions. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly stale?: StaleEdit;
}

/** An expected no. Thrown by rules and use cases, turned into `{code, field?, message}` in one place. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(
    readonly rule: RefusalRule,
    readonly details: RefusalDetails = {},
  ) {
    super(details.field === undefined ? rule : `${rule}: ${details.field}`);
    this.name = 'Refused';
    this.code = refusalRules[rule];
  }
}
