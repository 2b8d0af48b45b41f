import { z } from 'zod';
import { day, decimal, flag, integer, text } from '../sql/columns';
import { select } from '../sql/statement';
import type { WorkStore } from '../stores';
import { spansStatement } from './changes';
import { Category } from './sums';

const SpanRow = z.object({
  issue_id: text,
  linked_on: day,
  began_on: day,
  ended_on: day.nullable(),
  by_link: flag,
  category: Category,
  resolution: text.nullable(),
  estimate: decimal.nullable(),
  planned: integer.nullable(),
});

/** One statement: the spans of the issues of one key result in their order, at most `limit`. */
export const scopeSpans: WorkStore['scopeSpans'] = async (keyResultId, zoneMinutes, limit) => {
  const rows = await select(SpanRow, spansStatement(keyResultId, zoneMinutes, limit));
  return rows.map((row) => ({
    issueId: row.issue_id,
    linkedOn: row.linked_on,
    from: row.began_on,
    until: row.ended_on,
    issueStatusCategory: row.category,
    resolutionId: row.resolution,
    estimate: row.estimate,
    plannedSeconds: row.planned,
    endsByLink: row.by_link,
  }));
};
