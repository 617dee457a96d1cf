// The foreign files to try, where they are on this machine; they are no part of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../../../shared/fixtures/typebot/', import.meta.url));

export type CorpusFile = { readonly name: string; readonly text: string };

export const corpus: readonly CorpusFile[] = ['fixtures', 'templates'].flatMap((kind) => {
  if (!existsSync(folder + kind)) return [];
  const names = readdirSync(folder + kind).filter((name) => name.endsWith('.json'));
  return names.map((name) => ({ name: `${kind}/${name}`, text: readFileSync(`${folder}${kind}/${name}`, 'utf8') }));
});

if (corpus.length === 0) console.warn(`Skipped: no Typebot files in ${folder}`);
