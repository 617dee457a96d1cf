// The floor plan must itself be a house: every floor below exists and nothing goes in a circle.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf, mayImport } from './floor-plan.mjs';

const root = new URL('../../../..', import.meta.url).pathname;
const plain = (name) => name.replace('type:', '');

describe('floor plan', () => {
  it('names workspaces that exist', () => {
    expect(Object.keys(mayImport).filter((name) => !existsSync(`${root}/${folderOf(name)}/package.json`))).toEqual([]);
  });

  it('has no circle', () => {
    const reach = (name, seen = []) => {
      expect(seen).not.toContain(name);
      for (const next of mayImport[name]) reach(plain(next), [...seen, name]);
    };
    for (const name of Object.keys(mayImport)) reach(name);
  });

  it('lets nobody import the tools', () => {
    expect(Object.values(mayImport).flat().map(plain)).not.toContain('tooling');
  });

  it.each(['steps', 'channels', 'storage', 'importers'])('lets only apps, and the bench, import %s', (unit) => {
    const importers = Object.keys(mayImport).filter((name) => mayImport[name].map(plain).includes(unit));
    expect(importers.filter((name) => !['studio', 'server', 'tooling'].includes(name))).toEqual([]);
  });
});
