import { z } from 'zod';

export const userSchema = z.object({
  accountId: z.string(),
  displayName: z.string(),
  avatarUrls: z.record(z.string(), z.string()).optional(),
});
export type User = z.infer<typeof userSchema>;

export const statusSchema = z.object({
  name: z.string(),
  statusCategory: z.object({ key: z.enum(['new', 'indeterminate', 'done', 'undefined']) }),
});
export type Status = z.infer<typeof statusSchema>;

const issueTypeSchema = z.object({
  id: z.string(),
  name: z.string(),
  hierarchyLevel: z.number(),
});
export type IssueType = z.infer<typeof issueTypeSchema>;

export const projectSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  lead: userSchema.optional(),
  issueTypes: z.array(issueTypeSchema.extend({ subtask: z.boolean() })).optional(),
  archived: z.boolean().optional(),
  deleted: z.boolean().optional(),
});
export type Project = z.infer<typeof projectSchema>;

const named = z.object({ id: z.string(), name: z.string() });

export const versionSchema = named.extend({ released: z.boolean().optional() });

const parentSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({ summary: z.string(), issuetype: issueTypeSchema }),
});

/** A node of the Atlassian Document Format. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly content?: readonly AdfNode[] | undefined;
}
export const adfSchema: z.ZodType<AdfNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    text: z.string().optional(),
    content: z.array(adfSchema).optional(),
  }),
);

const timeSchema = z.object({
  originalEstimate: z.string().optional(),
  remainingEstimate: z.string().optional(),
  timeSpent: z.string().optional(),
  remainingEstimateSeconds: z.number().optional(),
  timeSpentSeconds: z.number().optional(),
});

const linkTypeSchema = named.extend({ inward: z.string(), outward: z.string() });
export const linkTypesSchema = z.object({ issueLinkTypes: z.array(linkTypeSchema) });

const linkedSchema = z.object({
  key: z.string(),
  fields: z.object({ summary: z.string(), issuetype: issueTypeSchema, status: statusSchema }),
});

const linkSchema = z.object({
  id: z.string(),
  type: linkTypeSchema,
  inwardIssue: linkedSchema.optional(),
  outwardIssue: linkedSchema.optional(),
});
export type IssueLink = z.infer<typeof linkSchema>;

export const moveSchema = z.object({
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())),
});

export const storyPointsField = 'customfield_10016';

export const fieldsSchema = z.object({
  summary: z.string(),
  issuetype: issueTypeSchema,
  project: projectSchema,
  status: statusSchema,
  description: adfSchema.nullish(),
  assignee: userSchema.nullish(),
  reporter: userSchema.nullish(),
  priority: named.nullish(),
  resolution: named.nullish(),
  labels: z.array(z.string()).default([]),
  fixVersions: z.array(named).default([]),
  parent: parentSchema.nullish(),
  [storyPointsField]: z.number().nullish(),
  timetracking: timeSchema.default({}),
  issuelinks: z.array(linkSchema).default([]),
  created: z.string(),
  updated: z.string(),
  resolutiondate: z.string().nullish(),
});

const transitionSchema = z.object({ id: z.string(), name: z.string(), to: statusSchema });

const changeSchema = z.object({
  id: z.string(),
  created: z.string(),
  author: userSchema.optional(),
  items: z.array(
    z.object({
      field: z.string(),
      fromString: z.string().nullish(),
      toString: z.string().nullish(),
    }),
  ),
});
export type Change = z.infer<typeof changeSchema>;

export const issueSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: fieldsSchema,
  transitions: z.array(transitionSchema).default([]),
  changelog: z.object({ histories: z.array(changeSchema) }).optional(),
});
export type Issue = z.infer<typeof issueSchema>;

export const rowSchema = z.object({
  id: z.string(),
  key: z.string(),
  fields: fieldsSchema.pick({
    summary: true,
    issuetype: true,
    status: true,
    assignee: true,
    priority: true,
    created: true,
    updated: true,
  }),
});
export type IssueRow = z.infer<typeof rowSchema>;

export const searchSchema = z.object({
  issues: z.array(rowSchema),
  nextPageToken: z.string().optional(),
  isLast: z.boolean().optional(),
});
export type SearchPage = z.infer<typeof searchSchema>;
