import { noContent, ok, type RestCall } from '../call';
import { issueOf, issueWith } from '../find';
import { get, put, del } from '../operation';
import { badRequest, notFound, unauthorized } from '../rest-error';

const path = '/issue/{issueIdOrKey}/properties';

function propertyKey(call: RestCall): string {
  const key = call.param('propertyKey');
  if (key.length <= 255) return key;
  throw badRequest('The property key cannot be longer than 255 characters.');
}

const missing = (key: string) => notFound(`The property with key '${key}' does not exist.`);

const editable = (call: RestCall) => {
  if (call.who.kind === 'anonymous') throw unauthorized();
  return issueWith(call, call.param('issueIdOrKey'), 'EDIT_ISSUES', 'edit');
};

export const propertyOperations = [
  get(path, (call) => {
    const issue = issueOf(call, call.param('issueIdOrKey'));
    const self = `${call.origin}/rest/api/3/issue/${issue.id}/properties`;
    const keys = call.store.properties.keysOf(issue.id);
    const entries = keys.map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key }));
    return ok({ keys: entries }, { core: 1 });
  }),
  get(`${path}/{propertyKey}`, (call) => {
    const issue = issueOf(call, call.param('issueIdOrKey'));
    const property = call.store.properties.get(issue.id, propertyKey(call));
    if (!property) throw missing(propertyKey(call));
    return ok({ key: property.key, value: property.value }, { core: 1 });
  }),
  put(`${path}/{propertyKey}`, async (call) => {
    const issue = editable(call);
    const key = propertyKey(call);
    const value = await call.json();
    if (value === undefined) throw badRequest('The property value must be valid JSON.');
    if (JSON.stringify(value).length > 32_768) {
      throw badRequest('The property value cannot be longer than 32768 characters.');
    }
    const existed = call.store.properties.get(issue.id, key) !== undefined;
    call.store.properties.put({ issueId: issue.id, key, value });
    return { status: existed ? 200 : 201 };
  }),
  del(`${path}/{propertyKey}`, (call) => {
    const issue = editable(call);
    const key = propertyKey(call);
    if (call.store.properties.remove(issue.id, key)) return noContent;
    throw missing(key);
  }),
];
