import type { Page } from 'playwright-core';
import type { CspViolation } from '../../../dev/site/violations';

interface Known {
  readonly directive: string;
  readonly source: RegExp;
  readonly reason: string;
}

/** Violations of the stricter policy that third parties cause and nobody sees. Each has its reason. */
const known: readonly Known[] = [];

export function unknownViolations(violations: readonly CspViolation[]): string[] {
  return violations
    .filter(
      ({ directive, source = '' }) =>
        !known.some((one) => one.directive === directive && one.source.test(source)),
    )
    .map((violation) => `blocked: ${JSON.stringify(violation)}`);
}

/** What a browser says about an answer that the test asked for by a fault or a lack of rights. */
const answered = /^Failed to load resource: the server responded with a status of (\d+)/;
const cspEcho = /Content.Security.Policy/i;

/** Everything a page complains about, from now on, but for refusals with one of the `expected` statuses. */
export function listen(page: Page, who: string, expected: readonly number[]): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`${who}: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // Violations arrive by report, with their source.
    if (message.type() !== 'error' || cspEcho.test(text)) return;
    const status = Number(answered.exec(text)?.[1]);
    if (expected.includes(status)) return;
    heard.push(`${who}: ${text} (${message.location().url})`);
  });
  return heard;
}
