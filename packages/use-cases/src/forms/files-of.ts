// The uploaded files a submission names: ours, of this workspace, and sent with nothing else yet.
import { type FieldError, type FormDefinition, fieldError, type SubmittedValue } from '@parley/forms';
import { fileProblem } from './file-problem';
import type { FileRecord } from '@parley/ports';
import { err, ok, type Result, type WorkspaceId } from '@parley/primitives';
import { fileAddress } from '../files/file-part';
import type { World } from '../world';

type Sent = { readonly definition: FormDefinition; readonly values: Readonly<Record<string, SubmittedValue>> };
/** `values` name files by their addresses from here on. */
type Found = { readonly files: readonly FileRecord[]; readonly values: Record<string, SubmittedValue> };

export async function filesOf(
  world: World,
  workspaceId: WorkspaceId,
  { definition, values }: Sent,
): Promise<Result<Found, FieldError[]>> {
  const files: FileRecord[] = [];
  const named: Record<string, SubmittedValue> = {};
  for (const field of definition.fields) {
    const keys = values[field.key];
    if (field.kind !== 'file' || !Array.isArray(keys)) continue;
    const found = await Promise.all(keys.map((key) => world.store.findFileByKey(key)));
    const own = found.filter((file) => file !== null && file.workspaceId === workspaceId && file.attachedTo === null);
    const all = own.flatMap((file) => file ?? []);
    if (all.length < keys.length) return err([fieldError('invalid-file', field, definition.language)]);
    const code = all.flatMap((file) => fileProblem(field, file) ?? [])[0];
    if (code) return err([fieldError(code, field, definition.language)]);
    files.push(...all);
    named[field.key] = all.map(fileAddress);
  }
  return ok({ files, values: { ...values, ...named } });
}
