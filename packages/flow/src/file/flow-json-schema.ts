// The flow document as JSON Schema, for editors that complete and mark a flow file as it is typed.
import { z } from 'zod';
import { flowDocumentSchema } from '../language/document';
import type { StepModels } from '../language/step-model';

export type JsonSchema = { readonly [key: string]: unknown };

/** Draft 2020-12. With step models, `kind` lists the known kinds; others stay allowed, since the language is open. */
export function flowJsonSchema(stepModels: StepModels = {}): JsonSchema {
  const schema = z.toJSONSchema(flowDocumentSchema, { io: 'input' });
  const kinds = Object.keys(stepModels).sort();
  const described = { ...schema, $id: 'https://parley.invalid/schemas/flow.schema.json', title: 'Parley flow' };
  return kinds.length === 0 ? described : withKinds(described, kinds);
}

function withKinds(schema: JsonSchema, kinds: readonly string[]): JsonSchema {
  return mapAt(schema, ['properties', 'steps', 'items', 'properties', 'kind'], (kind) => ({
    anyOf: [{ enum: kinds }, kind],
  }));
}

function mapAt(value: unknown, path: readonly string[], change: (held: unknown) => unknown): JsonSchema {
  const [key = '', ...rest] = path;
  const holder = typeof value === 'object' && value !== null ? value : {};
  const held: unknown = Reflect.get(holder, key);
  return { ...holder, [key]: rest.length === 0 ? change(held) : mapAt(held, rest, change) };
}
