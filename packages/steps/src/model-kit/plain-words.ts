// Words as they are compared: without case, accents' encoding, outer signs and doubled spaces.

export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b]+/g, ' ')
    .replace(/^[\s.,;:!?"'“”«»()]+|[\s.,;:!?"'“”«»()]+$/g, '');
}
