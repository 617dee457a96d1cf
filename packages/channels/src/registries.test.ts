// A channel is one folder: its name, its keys in the registries and the kind inside are one word.
import { readdirSync } from 'node:fs';
import { channelKindSchema } from '@parley/messages';
import { expect, it } from 'vitest';
import { type ChannelEditor, channelEditors, plannedChannels } from './editors';
import { channelModels } from './models';
import { channelRuntimes } from './runtimes';

// The test channel stands in for others: no inbox may be connected to it, so it is in no registry.
const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'scripted')
  .map((entry) => entry.name);

it('folder = key = kind', () => {
  expect(Object.keys(channelModels)).toEqual(folders);
  expect(Object.keys(channelRuntimes)).toEqual(folders);
  expect(Object.values(channelModels).map((model) => model.kind)).toEqual(folders);
  expect(Object.values(channelRuntimes).map((runtime) => runtime.kind)).toEqual(folders);
  expect(
    Object.values(channelEditors)
      .map((editor) => editor.kind)
      .toSorted(),
  ).toEqual(folders);
});

it.each(folders)('%s has the files every channel has', (folder) => {
  const files = readdirSync(new URL(folder, import.meta.url));
  expect(files).toEqual(expect.arrayContaining(['model.ts', 'receive.ts', 'deliver.ts', 'runtime.ts', 'editor.tsx']));
});

it('R1: six types can belong to an inbox, each with its purpose in one line and two languages', () => {
  const types = [...Object.values(channelEditors), ...Object.values(plannedChannels)];
  expect(types.map(({ kind }) => kind).toSorted()).toEqual([...channelKindSchema.options].toSorted());
  for (const { words } of types) expect([words.en.about, words.sv.about]).not.toContain('');
});

it.each(Object.values<ChannelEditor>(channelEditors))('$kind has words for each of its steps', ({ steps, words }) => {
  const ids = steps.map(({ id }) => id);
  expect(Object.keys(words.en.steps)).toEqual(ids);
  expect(Object.keys(words.sv.steps)).toEqual(ids);
});
