// The published JSON Schema of the workspace file.
import { z } from 'zod';
import { workspaceFileSchema } from './workspace-file';

export function workspaceJsonSchema(): Readonly<Record<string, unknown>> {
  return { title: 'Parley workspace', ...z.toJSONSchema(workspaceFileSchema, { io: 'input' }) };
}
