// The words of a text in lower case, without accents and marks: people on phones leave both out.

export function bareWords(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '');
  return bare.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word !== '');
}
