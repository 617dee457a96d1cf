// The weight gates: what a page pays before a click, and what the chat costs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freshDist } from './fresh-dist';

describe('what a visitor downloads', () => {
  it('the loader stays within 6 KB and the chat within 60 KB gzip', () => {
    const dist = freshDist();
    const script = fileURLToPath(new URL('../sizes.mjs', import.meta.url));
    // A size over its gate ends the script with 1, which throws here.
    const report = execFileSync(process.execPath, [script], {
      env: { ...process.env, WIDGET_OUT: dist },
      encoding: 'utf8',
    });
    expect(report).toMatch(/^loader .* ok$/m);
    expect(report).toMatch(/^chat app .* ok$/m);
  });

  it('the loader is one file that imports nothing but the greeting, where there is one', () => {
    const loader = readFileSync(`${freshDist()}/widget.js`, 'utf8');
    const [before = '', after = '', ...more] = loader.split(/import\(`[^`]*\/chat\/greeting\.js`\)/);
    expect(more).toEqual([]);
    expect(before + after).not.toMatch(/\bimport\b|\brequire\(|\beval\(/);
  });
});
