import { z } from 'zod';
import type { IssueEdit } from '../../work/work';
import { timeOf, withEstimates } from '../../work/time-tracking';
import type { FieldInput } from './field-input';
import { readDuration } from './read-duration';

const estimate = z.string().nullable().optional();
const estimates = z.strictObject({ originalEstimate: estimate, remainingEstimate: estimate });

const secondsOf = (text: string | null) =>
  text === null || text.trim() === '' ? null : readDuration(text);

/** `timetracking`: estimates as durations; empty takes one away, absent leaves it. */
export function readTime(value: unknown, { issue }: FieldInput): IssueEdit {
  const { originalEstimate, remainingEstimate } = estimates.parse(value);
  return {
    time: withEstimates(timeOf(issue ?? {}), {
      ...(originalEstimate === undefined ? {} : { original: secondsOf(originalEstimate) }),
      ...(remainingEstimate === undefined ? {} : { remaining: secondsOf(remainingEstimate) }),
    }),
  };
}
