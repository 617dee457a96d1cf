// Folder names, registry keys and the kind inside are one and the same; every kind keeps the contract on any junk.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StepModel } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from './models';
import { effectPerformers } from './runtimes';
import { junk } from './testing/options';

const here = fileURLToPath(new URL('.', import.meta.url));
const withFile = (file: string) =>
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${here}/${entry.name}/${file}`))
    .map(({ name }) => name)
    .sort();
const models: [string, StepModel][] = Object.entries(stepModels);

describe('registries', () => {
  it('hold one model per folder, under its kind', () => {
    expect(Object.keys(stepModels).sort()).toEqual(withFile('model.ts'));
    for (const [key, model] of models) expect(model.kind).toBe(key);
  });

  it('hold one performer per folder with a runtime, under its effect', () => {
    expect(Object.keys(effectPerformers).sort()).toEqual(withFile('runtime.ts'));
    for (const [key, { effect }] of Object.entries(effectPerformers)) expect(effect).toBe(key);
  });

  it('hold one editor per folder with one', async () => {
    const registry = `${here}editors.ts`;
    const door: { stepEditors: object } = existsSync(registry)
      ? await import(/* @vite-ignore */ registry)
      : { stepEditors: {} };
    expect(Object.keys(door.stepEditors).sort()).toEqual(withFile('editor.tsx'));
    // Loading every browser face takes a while on a small machine
  }, 30_000);
});

describe.each(models)('%s', (_kind, model) => {
  it('has defaults that its own draft reading leaves alone', () => {
    const defaults = model.defaults();
    expect(model.renameVariable(defaults, 'no_such', 'other')).toEqual(defaults);
    expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults);
  });

  it('answers every question about any junk', () => {
    const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
    for (const options of junk) {
      const exits = model.exits(options).map(({ id }) => id);
      expect(new Set(exits).size).toBe(exits.length);
      const written = model.writes(options).flatMap(({ exit }) => (exit === undefined ? [] : [exit]));
      expect(exits).toEqual(expect.arrayContaining(written));
      expect(Array.isArray(model.texts(options))).toBe(true);
      expect(Array.isArray(model.sends(options))).toBe(true);
      expect(Array.isArray(model.check(options))).toBe(true);
      expect(Array.isArray(model.reads(options))).toBe(true);
      expect(typeof model.waits(options)).toBe('boolean');
      const state = model.compile({ id: 's', kind: model.kind, options }, tools);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }
  });

  it('calls unknown keys a problem', () => {
    expect(model.validate({ ...model.defaults(), surprise: 1 }).length).toBeGreaterThan(0);
  });

  it('names each text once', () => {
    const paths = model.texts(model.defaults()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
