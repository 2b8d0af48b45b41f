import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Media type of a file by its ending. */
export const mediaType = (file: string): string =>
  types[path.extname(file)] ?? 'application/octet-stream';

/** A file inside `folder`; undefined when it does not exist or lies outside. */
export async function readInside(folder: string, relative: string): Promise<Buffer | undefined> {
  const file = path.resolve(folder, `.${path.posix.normalize(`/${relative}`)}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** Answers with a file's bytes, or 404. Built files carry a hash in their name, so they may be kept. */
export async function fileResponse(folder: string, relative: string): Promise<Response> {
  const body = await readInside(folder, relative);
  if (!body) return new Response('Not found', { status: 404 });
  const kept = /^\/?assets\//.test(relative);
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': mediaType(relative),
      'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
