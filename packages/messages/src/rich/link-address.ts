// Which addresses words may lead to.

/** True for web, mail and telephone addresses: none of them runs anything. */
export function isLinkAddress(href: string): boolean {
  return /^(https?:\/\/[^\s/\\]|mailto:[^\s]|tel:[^\s])[^\s\\<>"]*$/i.test(href) && href.length <= 2_000;
}
