// Prints what a visitor downloads and fails when it is over the gates.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const dist = process.env.WIDGET_OUT ?? fileURLToPath(new URL('dist', import.meta.url));
const gzip = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const under = (folder, but = []) =>
  readdirSync(`${dist}/${folder}`, { recursive: true })
    .map(String)
    .filter((name) => !but.includes(name))
    .filter((name) => /\.(js|css)$/.test(name))
    .reduce((total, name) => total + gzip(`${dist}/${folder}/${name}`), 0);

const rows = [
  { what: 'loader', bytes: gzip(`${dist}/widget.js`), gate: 6 * KB },
  { what: 'chat app', bytes: under('chat'), gate: 60 * KB },
  // The script of other sites is theirs to load; the form's own page never does.
  { what: 'form embed', bytes: gzip(`${dist}/form/embed.js`), gate: 2 * KB },
  { what: 'form page', bytes: under('form', ['embed.js']), gate: 12 * KB },
];

for (const { what, bytes, gate } of rows) {
  const verdict = bytes > gate ? 'TOO LARGE' : 'ok';
  console.log(`${what.padEnd(10)} ${(bytes / KB).toFixed(2).padStart(6)} KB gzip of ${gate / KB} KB  ${verdict}`);
}
process.exit(rows.some(({ bytes, gate }) => bytes > gate) ? 1 : 0);
