import type { Answer, RestCall } from './call';

/** One modelled operation; `path` is the template of Atlassian's description. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly answer: (call: RestCall) => Answer | Promise<Answer>;
}

const api = '/rest/api/3';

const operation =
  (method: Operation['method']) =>
  (path: string, answer: Operation['answer']): Operation => ({
    method,
    path: `${api}${path}`,
    answer,
  });

export const get = operation('GET');
export const post = operation('POST');
export const put = operation('PUT');
export const del = operation('DELETE');

/** `GET /rest/api/3/issue/{issueIdOrKey}` */
export const operationName = ({ method, path }: Pick<Operation, 'method' | 'path'>) =>
  `${method} ${path}`;
