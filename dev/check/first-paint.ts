import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes of compressed script a page may load before its first paint; pages without a number have no limit. */
const limits: Readonly<Record<string, number>> = { 'panel.html': 150 };

const tag = /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g;

/** The scripts a built page names: its own and everything those import at once. */
export function scriptsOf(page: string): string[] {
  return [...page.matchAll(tag)].map((hit) => hit[1] ?? '');
}

/** Compressed size, in kilobytes of 1024 bytes, of what the page at `file` loads before its first paint. */
export function firstPaintKilobytes(file: string): number {
  const scripts = scriptsOf(readFileSync(file, 'utf8'));
  const bytes = scripts.map(
    (script) => gzipSync(readFileSync(path.join(path.dirname(file), script))).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Weighs the built pages in `folder` against their limits. */
export function firstPaintProblems(folder: string): string[] {
  return Object.entries(limits).flatMap(([page, limit]) => {
    const file = path.join(folder, page);
    if (!existsSync(file)) return [`${page} is not built`];
    const size = firstPaintKilobytes(file);
    if (size <= limit) return [];
    return [`${page} loads ${size.toFixed(0)} KB of script before its first paint, limit ${limit}`];
  });
}
