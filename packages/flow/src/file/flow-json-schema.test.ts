import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testModels } from '../testing/test-models';
import { flowJsonSchema } from './flow-json-schema';

const stored = fileURLToPath(new URL('../../../../docs/schemas/flow.schema.json', import.meta.url));

describe('flowJsonSchema', () => {
  it('is what docs/schemas/flow.schema.json holds; else run `npm run schemas`', () => {
    expect(JSON.parse(readFileSync(stored, 'utf8'))).toEqual(JSON.parse(JSON.stringify(flowJsonSchema())));
  });

  it('describes the document strictly', () => {
    expect(flowJsonSchema()).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: {
        format: { const: 'parley.flow' },
        steps: { type: 'array', items: { additionalProperties: false } },
      },
      required: expect.arrayContaining(['format', 'steps', 'edges', 'layout']),
    });
  });

  it('offers the kinds it is given and allows others', () => {
    const kinds = Object.keys(testModels).sort();
    expect(flowJsonSchema(testModels)).toMatchObject({
      properties: {
        steps: { items: { properties: { id: {}, kind: { anyOf: [{ enum: kinds }, { type: 'string' }] } } } },
      },
    });
  });
});
