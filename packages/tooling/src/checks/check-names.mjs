// Keeps out rooms without a purpose: a name must say what is inside.
import { listFiles } from '../reading/list-sources.mjs';

const empty = /(^|[-.])(utils?|helpers?|common|misc|manager|shared)([-.]|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

/** Problems with file and folder names below packages and apps. */
export function checkNames(root) {
  const files = listFiles(root).filter((file) => /^(apps|packages)\//.test(file));
  return { problems: files.flatMap(nameProblems), notes: [`${files.length} names`] };
}

/** Name problems of one path. */
export function nameProblems(file) {
  const parts = file.split('/');
  const purposeless = parts.filter((part) => empty.test(part)).map((part) => `${file}: '${part}' says nothing`);
  const source = /\/src\/.*\.(ts|tsx|css)$/.test(file);
  const misspelt = source && !kebab.test(parts.at(-1)) ? [`${file}: use kebab-case`] : [];
  return [...purposeless, ...misspelt];
}
