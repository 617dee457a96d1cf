// A channel is one folder: its name, its keys in the registries and the kind inside are one word.
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
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
});

it.each(folders)('%s has the files every channel has', (folder) => {
  const files = readdirSync(new URL(folder, import.meta.url));
  expect(files).toEqual(expect.arrayContaining(['model.ts', 'receive.ts', 'deliver.ts', 'runtime.ts']));
});
