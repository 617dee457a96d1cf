// A suite of recorded visits as JSON Schema, for editors that complete and mark the file as it is typed.
import { z } from 'zod';
import { suiteSchema } from '../language/visit';
import type { JsonSchema } from './flow-json-schema';

/** Draft 2020-12. */
export function suiteJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(suiteSchema, { io: 'input' });
  return { ...schema, $id: 'https://parley.invalid/schemas/suite.schema.json', title: 'Parley suite of visits' };
}
