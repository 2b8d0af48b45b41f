import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const jestResult = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
});

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

const isTestPart = (part: string): boolean => part.startsWith('test:');

/**
 * Adds up jest's JSON results. A suite that could not run counts as failed, and so does a part of the run that failed
 * without a failed test to show for it.
 */
export function total(results: readonly unknown[], failedParts: readonly string[]): Totals {
  const parsed = results.map((result) => jestResult.parse(result));
  const passed = parsed.reduce((sum, result) => sum + result.numPassedTests, 0);
  const failedTests = parsed.reduce(
    (sum, result) => sum + result.numFailedTests + result.numRuntimeErrorTestSuites,
    0,
  );
  const silent = failedParts.filter((part) => !isTestPart(part)).length;
  const unseen = failedTests === 0 ? failedParts.filter(isTestPart).length : 0;
  return { passed, failed: failedTests + silent + unseen };
}

function main([folder = '', ...failedParts]: readonly string[]): void {
  const results: unknown[] = globSync(path.join(folder, '*.json')).map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const { passed, failed } = total(results, failedParts);
  if (failedParts.length > 0) console.log(`failed: ${failedParts.join(', ')}`);
  const line = `${passed} passed, ${failed} failed`;
  writeFileSync(path.join(folder, 'summary.txt'), `${line}\n`);
  console.log(line);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

if (require.main === module) main(process.argv.slice(2));
