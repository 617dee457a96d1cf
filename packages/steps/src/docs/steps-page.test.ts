// The page in docs is what the registry says today.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { stepsPage, type WordsByKind } from './steps-page';

const folder = fileURLToPath(new URL('..', import.meta.url));

it('docs/steps.md is up to date (`npm run schemas` writes it)', async () => {
  const stored = readFileSync(new URL('../../../../docs/steps.md', import.meta.url), 'utf8');
  expect(stored).toBe(stepsPage(await englishWords()));
});

async function englishWords(): Promise<WordsByKind> {
  const kinds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    kinds.map(async ({ name }) => {
      const file = `${folder}${name}/words.ts`;
      const loaded: { words?: { en: WordsByKind[string] } } = await import(/* @vite-ignore */ file).catch(() => ({}));
      return [name, loaded.words?.en] as const;
    }),
  );
  return Object.fromEntries(found);
}
