import type { Assessment } from '../../../src/domain/check-in';

/** What a key means in the check-in form, outside of its text fields. */
export type KeyMeaning =
  | { readonly kind: 'confidence'; readonly value: number }
  | { readonly kind: 'assessment'; readonly value: Assessment };

const assessments: Readonly<Record<string, Assessment>> = {
  g: 'on-track',
  y: 'at-risk',
  r: 'off-track',
};

/** 0-9 is confidence, g, y and r the assessment; null for any other key. */
export function meaningOf(key: string): KeyMeaning | null {
  if (/^\d$/.test(key)) return { kind: 'confidence', value: Number(key) };
  const assessment = assessments[key.toLowerCase()];
  return assessment === undefined ? null : { kind: 'assessment', value: assessment };
}
