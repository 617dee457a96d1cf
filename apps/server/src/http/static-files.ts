// Serves built files from one folder, by paths that cannot leave it; hashed names are kept by browsers for good.
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

type Kept = { readonly body: Uint8Array<ArrayBuffer>; readonly mtime: number };
const kept = new Map<string, Kept>();
const mostKept = 8_000_000;

/** Null when there is no such file. */
export async function serveFile(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response | null> {
  const file = normalize(join(folder, safeDecode(path)));
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(normalize(folder) + sep) || file.includes('\0')) return null;
  const body = await read(file);
  if (body === null) return null;
  const caching = /[-.][A-Za-z0-9_-]{8,}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(body, { headers: { 'content-type': type, 'cache-control': caching, ...headers } });
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const known = kept.get(file);
  if (known?.mtime === found.mtimeMs) return known.body;
  const body = new Uint8Array(await readFile(file));
  if (body.length < mostKept) kept.set(file, { body, mtime: found.mtimeMs });
  return body;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '\0';
  }
}
