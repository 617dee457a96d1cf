// A stored file as a part of a message, and its address.
import type { MessagePart } from '@parley/messages';
import type { FileRecord } from '@parley/ports';
import { allowedType } from './allowed-type';

const nothing = new Uint8Array();

export function filePart(file: FileRecord): MessagePart {
  const { name, mime, size } = file;
  const url = fileAddress(file);
  return isPicture(mime) ? { kind: 'image', url, alt: name } : { kind: 'file', url, name, mime, size };
}

/** Without a host: who shows it is on the same one, and who sends it elsewhere puts the public one before it. */
export function fileAddress({ key, name }: Pick<FileRecord, 'key' | 'name'>): string {
  return `/files/${key}/${encodeURIComponent(name)}`;
}

export function isPicture(mime: string): boolean {
  return allowedType(mime, '', nothing)?.isPicture ?? false;
}
