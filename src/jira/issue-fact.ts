import { z } from 'zod';
import type { Moment } from '../domain/calendar';
import { estimationFieldIds, estimationFieldOf, type Estimation } from '../domain/estimation';
import type { IssueFact } from '../domain/work';

/** The fields that a fact is made of beside the estimate; none of them is text of the issue. */
const plainFields = [
  'project',
  'parent',
  'issuetype',
  'status',
  'resolution',
  'created',
  'updated',
  'resolutiondate',
  'statuscategorychangedate',
  'timeoriginalestimate',
  'timespent',
];

/** All that is asked of an issue. */
export const factFields = (estimation: Estimation): string[] => [
  ...plainFields,
  ...estimationFieldIds(estimation),
];

/** `2026-03-01T10:20:30.456+0000`: the colon of the offset is missing. */
export const jiraMoment = z
  .string()
  .transform((text): Moment => new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString());

const Reference = z.object({ id: z.string() });

/** An issue as bulk fetch and search answer it. */
export const JiraIssue = z.object({
  id: z.string(),
  fields: z.looseObject({
    project: Reference,
    parent: Reference.nullish(),
    issuetype: z.object({ hierarchyLevel: z.number().int().optional(), subtask: z.boolean() }),
    status: z.object({ statusCategory: z.object({ key: z.string() }) }),
    resolution: Reference.nullish(),
    created: jiraMoment,
    updated: jiraMoment,
    resolutiondate: jiraMoment.nullish(),
    statuscategorychangedate: jiraMoment.nullish(),
    timeoriginalestimate: z.number().nullish(),
    timespent: z.number().nullish(),
  }),
});

type JiraIssue = z.infer<typeof JiraIssue>;

const Category = z.enum(['new', 'indeterminate', 'done']);

/** Jira's fourth category, "no category" (`undefined`), has nothing begun. */
const categoryOf = ({ fields }: JiraIssue) =>
  Category.catch('new').parse(fields.status.statusCategory.key);

/** Workflows without resolutions leave only the moment the category changed, old issues only `updated`. */
const doneAtOf = ({ fields }: JiraIssue): Moment =>
  fields.resolutiondate ?? fields.statuscategorychangedate ?? fields.updated;

const Estimate = z.number().nullable().catch(null);

/** A field of another type than a number holds no estimate. */
const estimateOf = ({ fields }: JiraIssue, estimation: Estimation): number | null => {
  const field = estimationFieldOf(estimation, fields.project.id);
  return field === null ? null : Estimate.parse(fields[field] ?? null);
};

/** What is known of an issue. `readAt` is when the answer was asked for. */
export function factOf(issue: JiraIssue, readAt: Moment, estimation: Estimation): IssueFact {
  const { fields } = issue;
  const category = categoryOf(issue);
  return {
    issueId: issue.id,
    projectId: fields.project.id,
    parentId: fields.parent?.id ?? null,
    hierarchyLevel: fields.issuetype.hierarchyLevel ?? (fields.issuetype.subtask ? -1 : 0),
    issueStatusCategory: category,
    resolutionId: fields.resolution?.id ?? null,
    estimate: estimateOf(issue, estimation),
    plannedSeconds: fields.timeoriginalestimate ?? null,
    spentSeconds: fields.timespent ?? 0,
    createdAt: fields.created,
    doneAt: category === 'done' ? doneAtOf(issue) : null,
    updatedAt: fields.updated,
    readAt,
  };
}
