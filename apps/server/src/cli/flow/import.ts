// `parley flow import`: a flow file of ours or of another system as a draft, with what could not be carried over.
import { writeFileSync } from 'node:fs';
import { parseFlow, printFlow } from '@parley/flow';
import { type Imported, importTypebot, isTypebot, type Loss } from '@parley/importers';
import { onOneLine, showSafely } from '../show-safely';
import { type Command, needed, readJsonFile, Unusable } from '../words';

export const importCommand: Command = async (words) => {
  const file = needed(words, 0, 'the file to import');
  const json = readJsonFile(file);
  const { draft, losses } = read(json, { file, from: words.options['from'] ?? 'auto' });
  const [out, told] = [words.options['out'], report(losses)];
  if (out === undefined) {
    // Apart from the flow, which may be piped into a file
    if (told !== '' && words.options['json'] === undefined) console.error(showSafely(told));
    return { json: { draft, losses }, text: printFlow(draft).trimEnd(), isFile: true };
  }
  write(out, printFlow(draft));
  const counts = `${draft.steps.length} steps written to ${out}.`;
  return { json: { draft, losses }, text: told === '' ? counts : `${counts}\n${told}` };
};

type Asked = { readonly file: string; readonly from: string };

function read(json: unknown, { file, from }: Asked): Imported {
  if (!['auto', 'parley', 'typebot'].includes(from))
    throw new Unusable(`--from takes auto, parley or typebot, not ${from}.`);
  if (from === 'typebot' || (from === 'auto' && isTypebot(json))) return orUnusable(importTypebot(json), file);
  const parsed = parseFlow(json);
  if (parsed.ok) return { draft: parsed.value, losses: [] };
  throw new Unusable(
    `${file} is no flow: ${parsed.error
      .map(({ message }) => message)
      .slice(0, 3)
      .join(' ')}`,
  );
}

/** Nothing at all came of it: the one loss says why. */
function orUnusable(imported: Imported, file: string): Imported {
  const [loss] = imported.losses;
  if (imported.draft.steps.length > 0 || !loss) return imported;
  throw new Unusable(`${file}: ${loss.message}`);
}

function report(losses: readonly Loss[]): string {
  return losses.map(describe).join('\n');
}

function describe({ what, kind, block, group, message }: Loss): string {
  const where = [kind, block === null ? '' : block, group === '' ? '' : `in "${group}"`].filter((part) => part !== '');
  return onOneLine(`${what} ${where.join(' ')}: ${message}`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Unusable(`${file} cannot be written: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
}
