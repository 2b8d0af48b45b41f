import { z } from 'zod';
import { hasInProject } from '../../permissions/permissions';
import type { NewIssue } from '../../work/work';
import { authorOf, bodyOf, created, noContent, ok, type RestCall } from '../call';
import { findProject, issueWith } from '../find';
import { badRequest, forbidden, invalidField } from '../rest-error';
import { expandedIssue } from './read';
import { readFields } from './read-fields';

const record = z.record(z.string(), z.unknown()).default({});
const property = z.object({ key: z.string(), value: z.unknown() });
const body = z.strictObject({
  fields: record,
  update: record,
  properties: z.array(property).default([]),
});

const id = z.union([z.string(), z.number()]).transform(String);
const projectReference = z.object({ id: id.optional(), key: z.string().optional() }).catch({});

export async function createIssue(call: RestCall) {
  const by = authorOf(call);
  const { fields, update, properties } = await bodyOf(call, body);
  const { project: wantedProject, ...others } = fields;
  const { id: projectId, key } = projectReference.parse(wantedProject ?? {});
  const project = findProject(call, projectId ?? key ?? '');
  if (!project) throw invalidField('project', 'Specify a valid project ID or key');
  if (!hasInProject(call.who, 'CREATE_ISSUES', project)) {
    throw forbidden('You do not have permission to create issues in this project.');
  }
  if (others.issuetype === undefined) throw invalidField('issuetype', 'Specify an issue type');
  const { typeId } = readFields(call, {
    project,
    fields: { issuetype: others.issuetype },
    update: {},
  });
  if (typeId === undefined) throw invalidField('issuetype', 'Specify a valid issue type');
  const edit = readFields(call, {
    project,
    typeId,
    fields: { summary: null, ...others },
    update,
  });
  const wanted = { ...edit, projectId: project.id, typeId, summary: edit.summary ?? '' };
  const issue = call.work.create(withParent(call, wanted), by);
  for (const { key: name, value } of properties) {
    call.store.properties.put({ issueId: issue.id, key: name, value });
  }
  const self = `${call.origin}/rest/api/3/issue/${issue.id}`;
  return created({ id: issue.id, key: issue.key, self });
}

function withParent({ store }: RestCall, wanted: NewIssue): NewIssue {
  const isSubtask = store.issueTypes.require(wanted.typeId).hierarchyLevel === -1;
  if (!isSubtask || typeof wanted.parentId === 'string') return wanted;
  throw invalidField(
    'issuetype',
    'Issue type is a sub-task but parent issue key or id not specified.',
  );
}

export async function editIssue(call: RestCall) {
  const by = authorOf(call);
  const issue = issueWith(call, call.param('issueIdOrKey'), 'EDIT_ISSUES', 'edit');
  const { fields, update, properties } = await bodyOf(call, body);
  const project = call.store.projects.require(issue.projectId);
  const edit = readFields(call, { project, issue, fields, update });
  const after = call.work.edit(issue.id, edit, by);
  for (const { key, value } of properties) {
    call.store.properties.put({ issueId: issue.id, key, value });
  }
  if (call.query('returnIssue') !== 'true') return noContent;
  return ok(expandedIssue(call, after, { fields: [], expand: [], properties: [] }));
}

export function deleteIssue(call: RestCall) {
  const by = authorOf(call);
  const issue = issueWith(call, call.param('issueIdOrKey'), 'DELETE_ISSUES', 'delete');
  const subtasks = call.store.issues
    .childrenOf(issue.id)
    .filter(({ typeId }) => call.store.issueTypes.require(typeId).hierarchyLevel === -1);
  if (subtasks.length > 0 && call.query('deleteSubtasks') !== 'true') {
    throw badRequest(
      `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  }
  call.work.remove(issue.id, by);
  return noContent;
}
