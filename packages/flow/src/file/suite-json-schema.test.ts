import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { suiteJsonSchema } from './suite-json-schema';

const stored = fileURLToPath(new URL('../../../../docs/schemas/suite.schema.json', import.meta.url));

describe('suiteJsonSchema', () => {
  it('is what docs/schemas/suite.schema.json holds; else run `npm run schemas`', () => {
    expect(JSON.parse(readFileSync(stored, 'utf8'))).toEqual(JSON.parse(JSON.stringify(suiteJsonSchema())));
  });

  it('asks for tests with a name and a visit, and nothing strange', () => {
    expect(suiteJsonSchema()).toMatchObject({
      additionalProperties: false,
      required: ['tests'],
      properties: { tests: { items: { required: ['name', 'visit'] } } },
    });
  });
});
