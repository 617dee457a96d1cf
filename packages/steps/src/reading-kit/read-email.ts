// Finds an email address in what a visitor wrote, also within a sentence.
import type { Understood } from '../ask-kit/answers/understood';

const longest = 254;
const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainLabel = /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** The domain comes back in lower case. Two different addresses are one too many. */
export function readEmail(text: string): Understood<string> {
  const candidates = text
    .split(/[\s,;<>()"]+/)
    .filter((word) => word.includes('@'))
    .map(clean)
    .filter(isAddress);
  const [address, ...others] = new Set(candidates);
  if (address === undefined) return { problem: 'no-email' };
  return others.length > 0 ? { problem: 'several-emails' } : { value: address };
}

function clean(word: string): string {
  const bare = word.replace(/^mailto:/i, '').replace(/^['“”]+|[.!?:'“”]+$/g, '');
  const at = bare.lastIndexOf('@');
  return bare.slice(0, at) + bare.slice(at).toLowerCase();
}

function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const labels = address.slice(at + 1).split('.');
  const top = labels.at(-1) ?? '';
  return (
    address.length <= longest &&
    at >= 1 &&
    at <= 64 &&
    local.test(address.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    /^(\p{L}{2,}|xn--[a-z0-9-]+)$/u.test(top)
  );
}
