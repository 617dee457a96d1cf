// Ids of parts within a step: short, and never one that was there before.
export function newPartId(prefix: string, parts: readonly { id: string }[]): string {
  const used = new Set(parts.map(({ id }) => id));
  let number = parts.length + 1;
  while (used.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
