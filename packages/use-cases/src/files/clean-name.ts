// The name a file is shown and saved under: no path, no invisible signs, no ending that lies about the content.
import { type AllowedType, endingOf } from './allowed-type';

const most = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Invisible signs go first: they have been used to slip a name past the checks that follow. */
export function cleanName(raw: string, { endings }: Pick<AllowedType, 'endings'>): string {
  const visible = raw.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const last = visible.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[<>:"|?*%]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const named = clean === '' || reserved.test(clean) ? `file${clean === '' ? '' : `-${clean}`}` : clean;
  const ending = endings.includes(endingOf(named)) ? endingOf(named) : (endings[0] ?? '');
  const stem = endings.includes(endingOf(named)) ? named.slice(0, -(ending.length + 1)) : named;
  return `${clip(stem) || 'file'}.${ending}`;
}

/** Whole signs only: half an emoji is none. */
function clip(stem: string): string {
  let clipped = '';
  for (const sign of stem) {
    if (clipped.length + sign.length > most) break;
    clipped += sign;
  }
  return clipped;
}
