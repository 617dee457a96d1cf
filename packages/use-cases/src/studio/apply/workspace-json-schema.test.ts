// The schema under docs/ is the one the program reads by.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { workspaceJsonSchema } from './workspace-json-schema';

it('docs/schemas/workspace.schema.json is up to date (`npm run schemas` writes it)', () => {
  const file = new URL('../../../../../docs/schemas/workspace.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(workspaceJsonSchema());
});
