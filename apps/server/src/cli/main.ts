#!/usr/bin/env node
// The parley command: finds the words, runs them, and ends with 0 good, 1 problems found, 2 unusable input.
import { StorageUnusable } from '@parley/storage/sqlite';
import { UnusableSettings } from '../settings';
import { applyCommand } from './apply';
import { backupCommand, restoreCommand } from './backup';
import { callOptions } from './flow/called-flows';
import { exportWorkspaceCommand } from './export';
import { checkCommand } from './flow/check';
import { diffCommand } from './flow/diff';
import { exportCommand } from './flow/export';
import { importCommand } from './flow/import';
import { runCommand } from './flow/run';
import { testCommand } from './flow/test';
import { type Accepts, type Answer, type Command, readWords, refuseStrange, Unusable } from './words';
import { replayCommand } from './replay';
import { onOneLine, showSafely } from './show-safely';

/** A command with the options it takes besides `--json`, and how many words it takes. */
type Known = { readonly run: Command; readonly takes: Accepts };

const data = ['data-dir', 'database-url'];
const commands: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['apply', { run: applyCommand, takes: { words: 1, options: data } }],
  ['export', { run: exportWorkspaceCommand, takes: { words: 0, options: ['workspace', 'out', ...data] } }],
  ['replay', { run: replayCommand, takes: { words: 1, options: data } }],
  ['backup', { run: backupCommand, takes: { words: 1, options: data } }],
  ['restore', { run: restoreCommand, takes: { words: 1, options: data } }],
  ['flow check', { run: checkCommand, takes: { words: 1, options: ['channel', ...callOptions] } }],
  ['flow run', { run: runCommand, takes: { words: 1, options: ['visit', 'now', 'seed', ...callOptions] } }],
  ['flow test', { run: testCommand, takes: { words: 1, options: ['suite', ...callOptions] } }],
  ['flow import', { run: importCommand, takes: { words: 1, options: ['from', 'out'] } }],
  ['flow export', { run: exportCommand, takes: { words: 1, options: ['as', ...callOptions] } }],
  ['flow diff', { run: diffCommand, takes: { words: 2, options: [] } }],
]);

const usage = `Usage:
  parley apply <workspace.json> [--data-dir D]         declare members, inboxes, channels, forms and flows
  parley export [--workspace W] [--out file] [--data-dir D]
                                                       the same as a file, without secrets and passwords
  parley flow check <file>                             problems of a flow
  parley flow run <file> [--visit visit.json] [--now T] [--seed S]
  parley flow test <file> [--suite suite.json]         recorded and generated visits, with coverage
  parley flow import <file> [--from auto|parley|typebot] [--out flow.json]
  parley flow export <flowId|file> [--as parley|xstate] [--data-dir D]
  parley flow diff <a> <b>                             what differs in meaning
  parley replay <sessionId> [--data-dir D]             whether a stored session replays to the same bytes
  parley backup <file> [--data-dir D]
  parley restore <file> [--data-dir D]
A flow that runs others finds them with --workspace workspace.json (by name) or --data-dir D (by id).
Add --json for one JSON object and nothing else.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const words = readWords(args);
  const [first = '', second = ''] = words.rest;
  const two = commands.get(`${first} ${second}`);
  const command = two ?? commands.get(first);
  if (!command) {
    console.error(usage);
    return first === '' || first === 'help' ? 0 : 2;
  }
  try {
    const given = { ...words, rest: words.rest.slice(two ? 2 : 1) };
    refuseStrange(given, command.takes);
    const answer = await command.run(given);
    print(answer, words.options['json'] !== undefined);
    return answer.found ? 1 : 0;
  } catch (error) {
    const expected = error instanceof Unusable || error instanceof UnusableSettings || error instanceof StorageUnusable;
    console.error(expected ? showSafely(onOneLine(error.message)) : error);
    return 2;
  }
}

function print({ json, text, isFile }: Answer, asJson: boolean): void {
  console.log(asJson ? JSON.stringify(json) : isFile ? text : showSafely(text));
}
