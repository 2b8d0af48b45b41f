import { JqlNotModelled, refuse } from './jql-error';
import type { ClauseField } from './matcher';
import { orderedClause, orderedFields } from './ordered-clause';
import { referenceClause } from './reference-clause';
import { referenceFields } from './reference-fields';
import { textClause, textFields } from './text-clause';

const fields: readonly ClauseField[] = [
  ...referenceFields.map(referenceClause),
  ...orderedFields.map(orderedClause),
  ...textFields.map(textClause),
];

const byName = new Map(
  fields.flatMap((field) => field.names.map((name) => [name, field] as const)),
);

/** Fields of the real Jira that hold nothing here. */
const foreign = new Set(
  'affectedversion approvals attachments category comment development environment filter hierarchylevel issue.property issuelink issuelinktype lastviewed level project.property projecttype request sla sprint team voter votes watcher watchers workratio worklogauthor worklogcomment worklogdate flagged'.split(
    ' ',
  ),
);

/** @throws JqlError for a field that does not exist, JqlNotModelled for one that only exists in the real Jira. */
export function clauseField(name: string): ClauseField {
  const lower = name.toLowerCase();
  const field = byName.get(lower);
  if (field) return field;
  if (foreign.has(lower)) throw new JqlNotModelled(`field ${name}`);
  return refuse(`Field '${name}' does not exist or you do not have permission to view it.`);
}
