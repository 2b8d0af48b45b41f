import { fieldCatalog, type IssueField } from '../fields/field-catalog';
import {
  categoryKeys,
  categoryShape,
  issueTypeShape,
  priorityDetails,
  resolutionShape,
  statusShape,
} from '../shapes/config-shapes';
import { ok } from './call';
import { get } from './operation';

const issueKeyField = {
  id: 'issuekey',
  key: 'issuekey',
  name: 'Key',
  custom: false,
  orderable: false,
  navigable: true,
  searchable: false,
  clauseNames: ['id', 'issue', 'issuekey', 'key'],
};

const fieldShape = ({ id, name, schema, clauseNames, navigable, orderable }: IssueField) => ({
  id,
  key: id,
  name,
  custom: schema.custom !== undefined,
  orderable,
  navigable,
  searchable: clauseNames.length > 0,
  clauseNames,
  schema,
});

export const configOperations = [
  get('/field', () => ok([issueKeyField, ...fieldCatalog.map(fieldShape)])),
  get('/issuetype', ({ store, origin }) =>
    ok([...store.issueTypes.all()].map((type) => issueTypeShape(origin, type))),
  ),
  get('/status', ({ store, origin }) =>
    ok([...store.statuses.all()].map((status) => statusShape(origin, status))),
  ),
  get('/statuscategory', ({ origin }) => ok(categoryKeys.map((key) => categoryShape(origin, key)))),
  get('/resolution', ({ store, origin }) =>
    ok([...store.resolutions.all()].map((resolution) => resolutionShape(origin, resolution))),
  ),
  get('/priority', ({ store, origin }) =>
    ok([...store.priorities.all()].map((priority) => priorityDetails(origin, priority))),
  ),
];
