import type { Home } from '../home';
import type { IssuesMeasure } from '../key-result';
import type { Commitment } from '../objective';
import type { Versioned } from '../versioned';
import type { Blank } from './blank';

/** A draft is its makers’ own; a retired one stays for those who used it. */
export const templateStages = ['draft', 'published', 'retired'] as const;
export type TemplateStage = (typeof templateStages)[number];

/** As `Measure`, with figures as text, since they may be blanks: `{{target}}`. */
export type TemplateMeasure =
  | IssuesMeasure
  | { readonly kind: 'yes-no' }
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly baseline: string;
      readonly target: string;
    }
  | {
      readonly kind: 'band';
      readonly unit: string;
      readonly low: string;
      readonly high: string;
      readonly tolerance: string;
    }
  | { readonly kind: 'milestones'; readonly titles: readonly string[] };

export interface TemplateKeyResult {
  readonly title: string;
  readonly measure: TemplateMeasure;
  readonly weight: number | null;
  /** Days between check-ins; null is the site’s own rhythm. */
  readonly cadenceDays: number | null;
  /** Which issues count, as text. */
  readonly jql: string;
}

export interface TemplateObjective {
  readonly title: string;
  readonly why: string;
  readonly commitment: Commitment;
  readonly weight: number | null;
  readonly keyResults: readonly TemplateKeyResult[];
}

/** What is made of a template. Its texts may hold blanks. */
export interface TemplateContent {
  readonly objectives: readonly TemplateObjective[];
  /** A Confluence page: its title, and its text in the few marks of `page-text`. */
  readonly page: { readonly title: string; readonly text: string } | null;
}

/** A successful method, to be started from. */
export interface Template extends Versioned {
  /** People say T-3; the number never changes. */
  readonly number: number;
  readonly home: Home;
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** How to use it well. */
  readonly guidance: string;
  readonly tags: readonly string[];
  readonly ownerId: string;
  readonly stage: TemplateStage;
  readonly blanks: readonly Blank[];
  readonly content: TemplateContent;
}
