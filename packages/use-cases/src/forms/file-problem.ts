// What a field has against a file, besides what may be sent at all: its kind by its bytes, and its size.
import { fileGroupOf, type FormField } from '@parley/forms';
import type { FileRecord } from '@parley/ports';

export function fileProblem(
  { fileGroups, mostMegabytes }: Pick<FormField, 'fileGroups' | 'mostMegabytes'>,
  { mime, size }: Pick<FileRecord, 'mime' | 'size'>,
): 'file-kind' | 'file-too-large' | null {
  if (fileGroups && fileGroups.length > 0 && !fileGroups.includes(fileGroupOf(mime))) return 'file-kind';
  return mostMegabytes !== undefined && size > mostMegabytes * 1024 * 1024 ? 'file-too-large' : null;
}
