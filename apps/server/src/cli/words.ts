// What was typed after `parley`, and how a command answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTooDeep } from '@parley/primitives';
import { readSettings, type Settings } from '../settings';

export type Words = { readonly rest: readonly string[]; readonly options: Readonly<Record<string, string>> };

/** `found`: problems were found, so that scripts can tell. */
export type Answer = {
  readonly json: unknown;
  readonly text: string;
  readonly found?: boolean;
  /** The text is a file, to be kept byte by byte. */
  readonly isFile?: boolean;
};
export type Command = (words: Words) => Promise<Answer>;

/** The input cannot be used; `message` is one clear line. */
export class Unusable extends Error {}

const flags = new Set(['json']);

/** `--name value`, `--name=value`, and the words that are no options. */
export function readWords(args: readonly string[]): Words {
  const rest: string[] = [];
  const options: Record<string, string> = {};
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const [name = '', value] = word.slice(2).split('=', 2);
    options[name] = value ?? (flags.has(name) ? '' : (args[++index] ?? ''));
  }
  return { rest, options };
}

export type Accepts = { readonly words: number; readonly options: readonly string[] };

/** A mistyped option must not swallow the word after it. @throws Unusable */
export function refuseStrange({ rest, options }: Words, accepts: Accepts): void {
  for (const [name, value] of Object.entries(options)) {
    if (flags.has(name)) continue;
    if (!accepts.options.includes(name)) throw new Unusable(`There is no option --${name} here. See \`parley help\`.`);
    if (value === '') throw new Unusable(`--${name} needs a value.`);
  }
  const extra = rest[accepts.words];
  if (extra !== undefined) throw new Unusable(`"${extra}" is one word too many. See \`parley help\`.`);
}

export function needed(words: Words, index: number, what: string): string {
  const word = words.rest[index];
  if (word === undefined) throw new Unusable(`Name ${what}.`);
  return word;
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
}

export function readJsonFile(file: string): unknown {
  const text = readText(file);
  if (isTooDeep(text)) throw new Unusable(`${file} is nested deeper than any file of ours.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unusable(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

export function settingsOf({ options }: Words): Settings {
  if (options['database-url'] !== undefined)
    throw new Unusable('This version stores in the built-in SQLite only. Use --data-dir.');
  const dataDir = options['data-dir'];
  return readSettings({ ...process.env, ...(dataDir !== undefined && { DATA_DIR: dataDir }) });
}

/** For commands that only read: a mistyped folder is no empty workspace. @throws Unusable */
export function storedSettings(words: Words): Settings {
  const settings = settingsOf(words);
  if (existsSync(join(settings.dataDir, 'parley.sqlite'))) return settings;
  throw new Unusable(`There is no Parley data in ${settings.dataDir}. Name its folder with --data-dir.`);
}
