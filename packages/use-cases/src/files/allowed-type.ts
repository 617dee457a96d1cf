// Which files may be sent: by what the bytes are, never by what the sender says they are.

export type AllowedType = {
  readonly mime: string;
  /** Endings that fit; the first is given to a name that has none of them. */
  readonly endings: readonly string[];
  /** A raster picture that a browser may show in place; everything else is only ever downloaded. */
  readonly isPicture: boolean;
};

const picture = (mime: string, ...endings: string[]): AllowedType => ({ mime, endings, isPicture: true });
const other = (mime: string, ...endings: string[]): AllowedType => ({ mime, endings, isPicture: false });
const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

const known: readonly AllowedType[] = [
  picture('image/png', 'png'),
  picture('image/apng', 'png', 'apng'),
  picture('image/jpeg', 'jpg', 'jpeg'),
  picture('image/gif', 'gif'),
  picture('image/webp', 'webp'),
  picture('image/avif', 'avif'),
  other('image/heic', 'heic', 'heif'),
  other('image/heif', 'heif', 'heic'),
  other('image/bmp', 'bmp'),
  other('image/tiff', 'tiff', 'tif'),
  other('application/pdf', 'pdf'),
  other('application/rtf', 'rtf'),
  other('application/zip', 'zip'),
  other(`${office}.wordprocessingml.document`, 'docx'),
  other(`${office}.spreadsheetml.sheet`, 'xlsx'),
  other(`${office}.presentationml.presentation`, 'pptx'),
  other(`${open}.text`, 'odt'),
  other(`${open}.spreadsheet`, 'ods'),
  other(`${open}.presentation`, 'odp'),
  other('audio/mpeg', 'mp3'),
  other('audio/x-m4a', 'm4a'),
  other('audio/mp4', 'm4a', 'mp4'),
  other('audio/aac', 'aac'),
  other('audio/ogg', 'ogg', 'oga', 'opus'),
  other('audio/wav', 'wav'),
  other('audio/flac', 'flac'),
  other('audio/amr', 'amr'),
  other('video/mp4', 'mp4', 'm4v'),
  other('video/quicktime', 'mov'),
  other('video/webm', 'webm'),
  other('video/3gpp', '3gp'),
  other('video/ogg', 'ogv'),
];

const plain = new Map([
  ['txt', 'text/plain'],
  ['log', 'text/plain'],
  ['md', 'text/plain'],
  ['csv', 'text/csv'],
]);

/** `sniffed` is what the bytes show. Null: it may not be sent. */
export function allowedType(sniffed: string | null, name: string, bytes: Uint8Array): AllowedType | null {
  if (sniffed !== null) return known.find(({ mime }) => mime === sniffed) ?? null;
  const ending = endingOf(name);
  const mime = plain.get(ending);
  return mime !== undefined && isText(bytes) ? other(mime, ending) : null;
}

export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Text shows no type of its own, so nothing but readable signs may be in it. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[\p{Cc}]/u.test(text.replace(/[\t\n\r\f]/g, ''));
  } catch {
    return false;
  }
}
