// Addresses that tokens were put into.
const longestUrl = 2_000;

/** What a token put into an address may come from the visitor, so it must not turn into script. */
export function address(text: string): string {
  const url = text.trim();
  return url.length <= longestUrl && /^(https?:\/\/|mailto:|tel:|\/)[^\s]+$/i.test(url) ? url : '';
}
