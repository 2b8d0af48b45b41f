import { Hono, type Context } from 'hono';
import type { Caller } from '../../forge/types';
import { whoIs } from '../rights';
import type { RestCall, RestParts } from './call';
import { RestError } from './error';
import { createPage, listPages, operationsOf, readPage, updatePage } from './pages';
import { listSpaces, readSpace } from './spaces';

interface Env {
  Bindings: { readonly caller: Caller };
}

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly scope: string;
  readonly answer: (call: RestCall) => object | Promise<object>;
}

const [readPages, writePages] = ['read:page:confluence', 'write:page:confluence'] as const;
const readSpaces = 'read:space:confluence';

/** What is modelled, with the granular scope that Atlassian's description names. */
const operations: readonly Operation[] = [
  { method: 'GET', path: '/pages', scope: readPages, answer: listPages },
  { method: 'GET', path: '/pages/:id', scope: readPages, answer: readPage },
  { method: 'GET', path: '/pages/:id/operations', scope: readPages, answer: operationsOf },
  { method: 'POST', path: '/pages', scope: writePages, answer: createPage },
  { method: 'PUT', path: '/pages/:id', scope: writePages, answer: updatePage },
  { method: 'GET', path: '/spaces', scope: readSpaces, answer: listSpaces },
  { method: 'GET', path: '/spaces/:id', scope: readSpaces, answer: readSpace },
];

const scopeMissing = { code: 401, message: 'Unauthorized; scope does not match' };

/** REST v2 as a hono application; the caller comes in as a binding. */
export function createRest(parts: RestParts) {
  const app = new Hono<Env>();
  for (const { method, path, scope, answer } of operations) {
    app.on(method, `/wiki/api/v2${path}`, async (c) => {
      const { caller } = c.env;
      if (caller.scopes !== undefined && !caller.scopes.includes(scope)) {
        return c.json(scopeMissing, 401);
      }
      return c.json(await answer({ ...parts, who: whoIs(caller), c }));
    });
  }
  app.notFound((c) => c.json(unmodelled(c), 501));
  app.onError((error) => {
    if (error instanceof RestError) return Response.json(error.body, { status: error.status });
    throw error;
  });
  return (request: Request, caller: Caller): Promise<Response> =>
    Promise.resolve(app.fetch(request, { caller }));
}

const unmodelled = ({ req }: Context) => ({
  errors: [{ status: 501, code: 'NOT_MODELLED', title: `not modelled: ${req.method} ${req.path}` }],
});
