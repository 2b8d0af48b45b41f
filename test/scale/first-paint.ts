import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { firstPaintKilobytes } from '../../dev/check/first-paint';
import type { Report } from './report';
import { table } from './table';

const dist = path.resolve('static/dist');
const budgets: Readonly<Record<string, number>> = { 'panel.html': 150 };

/** Compressed script of every entry before its first paint; answers what is over its budget. */
export function weighFirstPaint(report: Report): string[] {
  const pages = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.html')) : [];
  if (pages.length === 0) {
    report.say('first paint', 'Nothing is built: npm run build.');
    return [];
  }
  const sizes = pages.map((page) => ({ page, size: firstPaintKilobytes(path.join(dist, page)) }));
  const rows = sizes.map(({ page, size }) => [
    path.basename(page, '.html'),
    `${size.toFixed(1)} KB`,
    budgets[page] === undefined ? '–' : `${String(budgets[page])} KB`,
  ]);
  report.say('first paint', table(['entry', 'size', 'budget'], rows));
  return sizes
    .filter(({ page, size }) => size > (budgets[page] ?? Number.POSITIVE_INFINITY))
    .map(({ page, size }) => `${page}: ${size.toFixed(1)} KB of script before its first paint`);
}
