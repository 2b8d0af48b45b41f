import { z } from 'zod';

const directive = z.string().default('');

/** The body browsers send to a CSP's `report-uri`; see https://www.w3.org/TR/CSP3/#deprecated-serialize-violation */
const reportSchema = z.object({
  'csp-report': z.looseObject({
    'document-uri': directive,
    'effective-directive': directive,
    'violated-directive': directive,
    'blocked-uri': directive,
    'source-file': z.string().optional(),
    'line-number': z.number().optional(),
  }),
});

/** One thing a frame's content security policy blocked. */
export interface CspViolation {
  readonly document: string;
  readonly directive: string;
  readonly blocked: string;
  /** File and line that did it, when the browser knows. */
  readonly source?: string;
}

/** Reads a browser's report; anything else is null. */
export function parseViolation(body: unknown): CspViolation | null {
  const parsed = reportSchema.safeParse(body);
  if (!parsed.success) return null;
  const report = parsed.data['csp-report'];
  const file = report['source-file'];
  return {
    document: report['document-uri'],
    directive: report['effective-directive'] || report['violated-directive'],
    blocked: report['blocked-uri'],
    ...(file ? { source: `${file}:${report['line-number'] ?? 0}` } : {}),
  };
}
