// Finds a web address in what a visitor wrote, also without the https:// in front.
import type { Understood } from './understood';

const longest = 2_000;
const outer = /^[<("'“”]+|[>)"'“”.,;:!?]+$/g;
/** At least one dot and a last label of letters, as names of sites have. */
const siteName = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(\p{L}{2,63}|xn--[a-z0-9-]{1,59})$/iu;

/** The address as browsers write it. Two different ones are one too many. */
export function readUrl(text: string): Understood<string> {
  const found = new Set(text.split(/\s+/).flatMap((word) => addressIn(word.replace(outer, ''))));
  const [address, ...others] = found;
  if (address === undefined) return { problem: 'no-url' };
  return others.length > 0 ? { problem: 'several-urls' } : { value: address };
}

function addressIn(word: string): string[] {
  if (word.length > longest || word.includes('@')) return [];
  const written = /^https?:\/\//i.test(word) ? word : `https://${word}`;
  const name = /^https?:\/\/([^/?#:]+)/i.exec(written)?.[1] ?? '';
  return siteName.test(name) && URL.canParse(written) ? [new URL(written).href] : [];
}
