// Lets only harmless addresses become links, whatever a bot reply or a team member wrote.
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

export function safeUrl(address: string | null, base: string): string | null {
  if (address === null) return null;
  const url = parse(address, base);
  return url !== null && SCHEMES.includes(url.protocol) ? url.href : null;
}

function parse(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
