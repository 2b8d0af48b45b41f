import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHistory } from '../jira/history/history-line';
import { loadHistory } from '../jira/history/load-history';
import { people } from '../jira/people';
import { seedCompany, storyMs } from '../seed/company/seed-company';
import type { Site } from './types';

/** What a fresh site is filled with, and the moment its clock starts at (epoch milliseconds). */
export interface Contents {
  readonly name: string;
  readonly startAt: number;
  fill(site: Site): Promise<string>;
}

const dayMs = 86_400_000;

/** A small company whose story ends now. */
export function company(now: number): Contents {
  return {
    name: 'company',
    startAt: now - storyMs,
    fill: async (site) => {
      await site.forge.withoutRates(() => seedCompany(site, now));
      return 'A small company was seeded.';
    },
  };
}

/** A real history from a file of JSON lines; the clock starts the day before its first issue. */
export function history(file: string): Contents {
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = Math.min(...parseHistory(lines).map(({ created }) => created));
  return {
    name: `history ${path.basename(file)}`,
    startAt: first - dayMs,
    fill: async (site) => {
      site.forge.install(people.admin.accountId);
      const { issues, outsideEpics, lastAt } = loadHistory(site.jira, lines);
      await site.settle();
      const last = new Date(lastAt ?? first).toISOString();
      return `${issues} issues and ${outsideEpics} epics from outside wait for the clock, until ${last}.`;
    },
  };
}

const markOf = (dataDir: string): string => path.join(dataDir, 'filled');

/** Forgets a site whose filling did not come to its end, and one that is to be forgotten. */
export function forget(dataDir: string, always: boolean): void {
  if (always || !existsSync(markOf(dataDir))) rmSync(dataDir, { recursive: true, force: true });
}

/** What the site was filled with; undefined when it is empty. */
export const filledWith = (dataDir: string): string | undefined =>
  existsSync(markOf(dataDir)) ? readFileSync(markOf(dataDir), 'utf8') : undefined;

export const markFilled = (dataDir: string, contents: Contents): void =>
  writeFileSync(markOf(dataDir), contents.name);
