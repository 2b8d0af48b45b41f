import type { Site } from '../../../../dev/site/types';

/** A browser that reads Chinese, signed in as `user`: what the site answers it to a path, or to what is posted there. */
export async function signIn(site: Site, user: string) {
  const headers = { 'content-type': 'application/json', origin: site.address };
  const session = await fetch(`${site.address}/site/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ user, locale: 'zh-CN' }),
  });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (path: string, body?: unknown) => {
    const response = await fetch(site.address + path, {
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
}
