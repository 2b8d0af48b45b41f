import { del, get, post, put } from '../operation';
import { bulkMoveOperations } from './bulk-move';
import { bulkChangelogs, listChangelog } from './changelog';
import { linkOperations } from './links';
import { propertyOperations } from './properties';
import { bulkFetch, readIssue } from './read';
import { doTransition, listTransitions } from './transitions';
import { worklogOperations } from './worklogs';
import { createIssue, deleteIssue, editIssue } from './write';

export const issueOperations = [
  post('/issue/bulkfetch', bulkFetch),
  post('/issue', createIssue),
  get('/issue/{issueIdOrKey}', readIssue),
  put('/issue/{issueIdOrKey}', editIssue),
  del('/issue/{issueIdOrKey}', deleteIssue),
  get('/issue/{issueIdOrKey}/transitions', listTransitions),
  post('/issue/{issueIdOrKey}/transitions', doTransition),
  get('/issue/{issueIdOrKey}/changelog', listChangelog),
  post('/changelog/bulkfetch', bulkChangelogs),
  ...propertyOperations,
  ...worklogOperations,
  ...linkOperations,
  ...bulkMoveOperations,
];
