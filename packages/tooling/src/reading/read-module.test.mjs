// The reader behind every wall check.
import { describe, expect, it } from 'vitest';
import { readModule } from './read-module.mjs';

const read = (source, file = 'a.tsx') => readModule(file, source);
const names = (source) => read(source).globals.map(({ name }) => name);

describe('readModule', () => {
  it('tells imports by value from imports by type', () => {
    const source = [
      "import a from 'a';",
      "import type b from 'b';",
      "export { c } from 'c';",
      "export type { d } from 'd';",
      "const e = await import('e');",
      "let f: import('f').F;",
      "import { type G } from 'g';",
    ].join('\n');
    expect(
      read(source)
        .imports.map(({ from, typeOnly, line }) => `${line} ${from} ${typeOnly}`)
        .sort(),
    ).toEqual(['1 a false', '2 b true', '3 c false', '4 d true', '5 e false', '6 f true', '7 g false']);
  });

  it('reports re-exports of everything', () => {
    expect(read("export * from 'a';\nexport * as b from 'b';").wholesaleExports).toHaveLength(1);
  });

  it('finds globals in use, not the same words elsewhere', () => {
    expect(names('// fetch console\nconst x = { fetch: 1, process: 2 }; x.fetch; type P = typeof process;')).toEqual(
      [],
    );
    expect(names('const fetch = 1; export const y = fetch;')).toEqual([]);
    expect(names('export const y = (console: number) => console;')).toEqual([]);
    expect(names('export const y = () => fetch("/");')).toEqual(['fetch']);
    expect(names('export const y = () => (process as unknown)!;')).toEqual(['process']);
  });

  it('finds clocks and chance', () => {
    expect(names('export const y = Date.now();')).toContain('Date.now');
    expect(names('export const y = Math.random();')).toContain('Math.random');
    expect(names('export const y = new Date();')).toContain('new Date()');
    expect(names('export const y = new Date;')).toContain('new Date()');
    expect(names('export const y = new Date(1);')).not.toContain('new Date()');
    expect(names('export const y = Math.max(1, Date.UTC(2026, 1));')).not.toContain('Date.now');
  });

  it('counts lines by bytes, as letters outside ASCII take several', () => {
    expect(read("// åäö 🙂\n\nexport const y = fetch('å');").globals[0].line).toBe(3);
  });
});
