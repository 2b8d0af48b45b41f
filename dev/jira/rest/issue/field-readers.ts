import { z } from 'zod';
import { hasInProject } from '../../permissions/permissions';
import type { IssueEdit } from '../../work/work';
import type { RestCall } from '../call';
import { readParent } from './read-parent';
import { readTime } from './read-time';
import { FieldProblem, type FieldInput } from './field-input';

type Reader = (value: unknown, call: RestCall, input: FieldInput) => IssueEdit;

const reference = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  name: z.string().optional(),
});
const person = z.object({ accountId: z.string().nullish(), id: z.string().nullish() }).nullable();
export const document = z.object({
  version: z.literal(1),
  type: z.literal('doc'),
  content: z.array(z.unknown()),
});

/** What each field accepts, by its id in REST. */
export const fieldReaders: Readonly<Record<string, Reader>> = {
  summary: (value) => ({ summary: readSummary(value) }),
  description: (value) => ({ description: readDescription(value) }),
  labels: (value) => ({ labels: readLabels(value) }),
  duedate: (value) => ({ dueDate: z.iso.date().nullable().parse(value) }),
  parent: readParent,
  assignee: (value, call, input) => ({ assigneeId: readPerson(value, call, input, 'assignee') }),
  reporter: (value, call, input) => ({ reporterId: readPerson(value, call, input, 'reporter') }),
  priority: (value, { store }) => {
    const wanted = reference.nullable().parse(value);
    return { priorityId: wanted && named([...store.priorities.all()], wanted, 'priority') };
  },
  issuetype: (value, { store }, { project }) => {
    const types = project.issueTypeIds.map((id) => store.issueTypes.require(id));
    return { typeId: named(types, reference.parse(value), 'issue type') };
  },
  fixVersions: (value, { store }, { project }) => ({
    fixVersionIds: readList(value, [...store.versions.all()], project.id, 'Version'),
  }),
  components: (value, { store }, { project }) => ({
    componentIds: readList(value, [...store.components.all()], project.id, 'Component'),
  }),
  timetracking: (value, _, input) => readTime(value, input),
  customfield_10016: (value) => ({ storyPoints: z.number().nullable().parse(value) }),
};

function readSummary(value: unknown): string {
  const summary = z.string().nullable().parse(value)?.trim() ?? '';
  if (summary === '') throw new FieldProblem('You must specify a summary of the issue.');
  if (summary.length > 255) throw new FieldProblem('Summary must be less than 255 characters.');
  if (!/[\r\n]/u.test(summary)) return summary;
  throw new FieldProblem('The summary is invalid because it contains newline characters.');
}

function readDescription(value: unknown) {
  const parsed = document.nullable().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new FieldProblem(
    'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
  );
}

function readLabels(value: unknown): string[] {
  const labels = z.array(z.string()).parse(value);
  const spaced = labels.find((label) => /\s/u.test(label));
  if (spaced !== undefined) throw new FieldProblem(`The label '${spaced}' can't contain spaces.`);
  return [...new Set(labels)];
}

function readPerson(
  value: unknown,
  { store, who }: RestCall,
  { project }: FieldInput,
  role: 'assignee' | 'reporter',
): string | null {
  const wanted = person.parse(value);
  const accountId = wanted?.accountId ?? wanted?.id ?? null;
  const right = role === 'assignee' ? 'ASSIGN_ISSUES' : 'MODIFY_REPORTER';
  if (!hasInProject(who, right, project)) {
    throw new FieldProblem(
      `Field '${role}' cannot be set. It is not on the appropriate screen, or unknown.`,
    );
  }
  if (accountId === null) return null;
  const user = store.users.get(accountId);
  const fits =
    user &&
    (role === 'reporter' || hasInProject({ kind: 'user', user }, 'ASSIGNABLE_USER', project));
  if (fits) return accountId;
  throw new FieldProblem(`User '${accountId}' cannot be assigned issues.`);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function named(entries: readonly Named[], wanted: z.infer<typeof reference>, what: string): string {
  const found = entries.find(({ id, name }) =>
    wanted.id === undefined ? name === wanted.name : id === wanted.id,
  );
  if (found) return found.id;
  throw new FieldProblem(`Specify a valid ${what}`);
}

function readList(
  value: unknown,
  entries: readonly (Named & { readonly projectId: string })[],
  projectId: string,
  what: string,
): string[] {
  const own = entries.filter((entry) => entry.projectId === projectId);
  const ids = z
    .array(reference)
    .parse(value)
    .map((wanted) => {
      const found = own.find(({ id, name }) => id === wanted.id || name === wanted.name);
      if (found) return found.id;
      throw new FieldProblem(`${what} name '${wanted.name ?? wanted.id ?? ''}' is not valid`);
    });
  return [...new Set(ids)];
}
