// Holds files to a size one can read at one sitting.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, listSources } from '../reading/list-sources.mjs';

const most = 400;
const many = 250;

/** Files over the limit are problems, style sheets too; of the scripts long ones, the median and the p90 are notes. */
export function checkSizes(root) {
  const measure = (file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length });
  const scripts = listSources(root).filter((file) => !/\.gen\.ts$|\/migrations\//.test(file));
  const sheets = listFiles(root).filter((file) => /^(apps|packages)\/.*\.css$/.test(file));
  const { problems } = judgeSizes(sheets.map(measure));
  const judged = judgeSizes(scripts.map(measure));
  return { ...judged, problems: [...judged.problems, ...problems] };
}

/** Judges a list of `{ file, lines }`. */
export function judgeSizes(sizes) {
  const problems = sizes
    .filter(({ lines }) => lines > most)
    .map(({ file, lines }) => `${file} has ${lines} lines, at most ${most}`);
  const long = sizes
    .filter(({ lines }) => lines > many && lines <= most)
    .map(({ file, lines }) => `long: ${file} (${lines})`);
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { problems, notes: [`${sizes.length} files, median ${at(0.5)}, p90 ${at(0.9)} lines`, ...long] };
}
