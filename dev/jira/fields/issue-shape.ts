import type { JiraIssue } from '../model/issue';
import type { IssueField } from './field-catalog';
import type { FieldView } from './field-view';

/** An issue with some of its fields; `fields` is left out when none was asked for. */
export function issueShape(view: FieldView, issue: JiraIssue, fields: readonly IssueField[]) {
  const rendered = fields
    .map((field) => [field.id, field.render(view, issue)] as const)
    .filter(([, value]) => value !== undefined);
  return {
    id: issue.id,
    self: `${view.origin}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(rendered) }),
  };
}
