// Serves the built widget the way the real server does: loader, chat page, form page.
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { freshDist } from './fresh-dist';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.woff2': 'font/woff2',
};

// What a strict server would send with the chat page: nothing from elsewhere, nothing inline.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src * data:; connect-src 'self'; base-uri 'none'";

export function serveAsset(path: string, response: ServerResponse): boolean {
  const name = path === '/chat/frame' ? '/chat/index.html' : path;
  const file = join(freshDist(), name);
  if (name.includes('..') || extname(file) === '' || !existsSync(file)) return false;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
  response.writeHead(200, name.endsWith('.html') ? { ...headers, 'content-security-policy': POLICY } : headers);
  response.end(readFileSync(file));
  return true;
}
