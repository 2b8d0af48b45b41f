import { Hono, type Context } from 'hono';
import type { Caller } from '../../forge/types';
import { JqlError, JqlNotModelled } from '../jql/jql-error';
import type { Answer, RestCall, RestParts } from './call';
import { admit, ScopeMissing } from './guard';
import type { Operation } from './operation';
import { notTemplates, operations } from './operations';
import { pointsOf, type Reads } from './points';
import { badRequest, NotModelled, RestError } from './rest-error';

interface Env {
  Bindings: { readonly caller: Caller };
}
type Ctx = Context<Env>;

export interface Rest {
  serve(request: Request, caller: Caller): Promise<Response>;
  /** What an answer of `serve` costs the app that asked. */
  pointsOf(answer: Response): number;
}

/** The REST API as a hono application; the caller comes in as a binding. */
export function createRest(parts: RestParts): Rest {
  const app = new Hono<Env>();
  const reads = new WeakMap<Response, Reads>();
  for (const path of notTemplates) app.all(path, notModelled);
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/gu, ':$1');
    app.on(operation.method, path, async (c) => {
      const answer = await serve(parts, operation, c);
      const response = respond(c, answer);
      if (answer.reads) reads.set(response, answer.reads);
      return response;
    });
  }
  app.notFound(notModelled);
  app.onError((error, c) => refused(error, c));
  return {
    serve: (request, caller) => Promise.resolve(app.fetch(request, { caller })),
    pointsOf: (answer) => pointsOf(reads.get(answer) ?? {}),
  };
}

async function serve(parts: RestParts, operation: Operation, c: Ctx): Promise<Answer> {
  const { caller } = c.env;
  const who = admit(parts.store, caller, operation);
  const { origin, searchParams } = new URL(c.req.url);
  const unread = new Set(searchParams.keys());
  const today = new Date(parts.now()).toISOString().slice(0, 10);
  const call: RestCall = {
    ...parts,
    who,
    origin,
    selfGenerated: caller.scopes !== undefined,
    view: { store: parts.store, who, origin, today },
    param: (name) => c.req.param(name) ?? '',
    query(name) {
      unread.delete(name);
      return c.req.query(name);
    },
    queries(name) {
      unread.delete(name);
      return c.req.queries(name) ?? [];
    },
    json: () => readJson(c),
  };
  const answer = await operation.answer(call);
  if (c.req.method === 'GET') refuseUnread(unread, c);
  return answer;
}

/** These change nothing here: there are no notices, no recently viewed issues, and fields have one name. */
const harmless = new Set(['fieldsByKeys', 'updateHistory', 'failFast', 'notifyUsers']);

/** A question that was understood only in part is not answered. */
function refuseUnread(unread: ReadonlySet<string>, c: Ctx): void {
  const name = [...unread].find((each) => !harmless.has(each));
  if (name !== undefined) throw new NotModelled(`parameter ${name} of GET ${c.req.path}`);
}

async function readJson(c: Ctx): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}

const respond = (c: Ctx, { status, body }: Answer): Response =>
  status === 204 || body === undefined
    ? new Response(null, { status })
    : c.json(body as object, status);

const notModelled = (c: Ctx) =>
  c.json({ errorMessages: [`not modelled: ${c.req.method} ${c.req.path}`], errors: {} }, 501);

function refused(error: Error, c: Ctx): Response {
  if (error instanceof RestError) return Response.json(error.body, { status: error.status });
  if (error instanceof ScopeMissing) return c.json(error.body, 401);
  if (error instanceof JqlError) {
    return c.json({ errorMessages: error.messages, errors: {} }, 400);
  }
  if (error instanceof JqlNotModelled || error instanceof NotModelled) {
    return c.json({ errorMessages: [error.message], errors: {} }, 501);
  }
  throw error;
}
