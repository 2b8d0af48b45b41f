import { z } from 'zod';
import type { Caller, Product } from '../../dev/forge/types';

/** A page and whose it is; `read` null is for everybody who is logged in. */
export interface TestPage {
  readonly id: string;
  readonly title: string;
  readonly read: readonly string[] | null;
  readonly edit: readonly string[];
}

export interface Pages extends Product {
  put(page: TestPage): void;
  /** Every request so far, as method and path. */
  readonly asked: string[];
  /** What was made through the API, as it was sent. */
  readonly made: z.infer<typeof Sent>[];
}

const json = (body: unknown, status = 200) => Response.json(body, { status });
const gone = () => json({ errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found' }] }, 404);

const Sent = z.object({
  title: z.string(),
  spaceId: z.string(),
  body: z.object({ value: z.string() }),
});

/** Rights at pages as Confluence answers them, for tests of what rests on those rights alone. */
export function somePages(): Pages {
  const pages = new Map<string, TestPage>();
  const asked: string[] = [];
  const made: Pages['made'] = [];

  const accountOf = (caller: Caller): string | null =>
    caller.kind === 'user' ? caller.accountId : null;
  const reads = ({ read }: TestPage, account: string | null): boolean =>
    account !== null && (read?.includes(account) ?? true);

  const operations = (page: TestPage | undefined, account: string | null): Response => {
    if (page === undefined || !reads(page, account)) return gone();
    const names = page.edit.includes(account ?? '') ? ['read', 'update', 'delete'] : ['read'];
    return json({ operations: names.map((operation) => ({ operation, targetType: 'page' })) });
  };

  const listed = (ids: readonly string[], account: string | null): Response =>
    json({
      results: ids
        .flatMap((id) => pages.get(id) ?? [])
        .filter((page) => reads(page, account))
        .map(({ id, title }) => ({ id, title, spaceId: '1', status: 'current' })),
      _links: {},
    });

  const create = async (request: Request): Promise<Response> => {
    const sent = Sent.parse(await request.json());
    if (made.some(({ title }) => title === sent.title)) return json({ errors: [] }, 400);
    made.push(sent);
    return json({ id: String(9000 + made.length), title: sent.title, spaceId: sent.spaceId });
  };

  return {
    asked,
    made,
    put: (page) => pages.set(page.id, page),
    fetch: (request, caller) => {
      const { pathname, searchParams } = new URL(request.url);
      asked.push(`${request.method} ${pathname}`);
      const account = accountOf(caller);
      const [, id] = /^\/wiki\/api\/v2\/pages\/(\d+)\/operations$/.exec(pathname) ?? [];
      if (id !== undefined) return Promise.resolve(operations(pages.get(id), account));
      if (pathname === '/wiki/api/v2/pages') {
        if (request.method === 'POST') return create(request);
        const ids = (searchParams.get('id') ?? '').split(',');
        return Promise.resolve(listed(ids, account));
      }
      return Promise.resolve(json({ message: `not modelled: ${pathname}` }, 501));
    },
  };
}
