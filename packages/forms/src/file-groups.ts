// Groups of files an author may allow in a field, by what the bytes were found to be.
import { z } from 'zod';

export const fileGroupSchema = z.enum(['picture', 'pdf', 'document', 'sound', 'film', 'text', 'archive']);
export type FileGroup = z.infer<typeof fileGroupSchema>;

export function fileGroupOf(mime: string): FileGroup {
  const [kind] = mime.split('/');
  if (kind === 'image') return 'picture';
  if (kind === 'audio') return 'sound';
  if (kind === 'video') return 'film';
  if (kind === 'text') return 'text';
  if (mime === 'application/pdf') return 'pdf';
  return mime === 'application/zip' ? 'archive' : 'document';
}

/** For the browser's file chooser; what is sent is checked by its bytes. */
export function acceptOf(groups: readonly FileGroup[]): string {
  return groups.map((group) => accepted[group]).join(',');
}

const accepted: { readonly [G in FileGroup]: string } = {
  picture: 'image/*',
  pdf: '.pdf',
  document: '.docx,.xlsx,.pptx,.odt,.ods,.odp,.rtf',
  sound: 'audio/*',
  film: 'video/*',
  text: '.txt,.csv,.md,.log',
  archive: '.zip',
};
