import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const fileSchema = z.object({ address: z.url(), pid: z.number().int() });
/** Where the running site is; the CLI reads it. */
export type SiteFile = z.infer<typeof fileSchema>;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The site that runs for this folder; undefined when none does. */
export function readSiteFile(file: string): SiteFile | undefined {
  try {
    const found = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(found.pid) ? found : undefined;
  } catch {
    return undefined;
  }
}

export function writeSiteFile(file: string, site: SiteFile): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(site)}\n`);
}

export const removeSiteFile = (file: string): void => rmSync(file, { force: true });
