import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createCloudClient } from 'jira.js';
import type { Caller } from '../../../../dev/forge/types';
import type { Jira } from '../../../../dev/jira/jira';

export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

export interface RunningJira {
  readonly address: string;
  /** Every answer given so far. */
  readonly answered: Answered[];
  close(): Promise<void>;
}

/** Serves the emulator on a free port; basic authentication with an e-mail address names the user. */
export async function serveJira(jira: Jira): Promise<RunningJira> {
  const answered: Answered[] = [];
  const handle = async (request: Request) => {
    const response = await jira.fetch(request, callerOf(jira, request));
    const text = await response.clone().text();
    answered.push({
      method: request.method,
      path: new URL(request.url).pathname,
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
    });
    return response;
  };
  const server = serve({ fetch: handle, port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((done) => server.once('listening', () => done()));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    answered,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function callerOf({ store }: Jira, request: Request): Caller {
  const [, encoded = ''] = request.headers.get('authorization')?.split(' ') ?? [];
  const [email] = Buffer.from(encoded, 'base64').toString().split(':');
  const user = store.users.find((each) => each.email === email);
  return user ? { kind: 'user', accountId: user.accountId } : { kind: 'anonymous' };
}

/** Atlassian's public client library; a response that its schemas do not know throws. */
export const strictClient = (address: string, email: string) =>
  createCloudClient({
    host: address,
    auth: { type: 'basic', email, apiToken: 'token' },
    onSchemaMismatch: 'throw',
  });
