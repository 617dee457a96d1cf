// Ids that should be unique within a step's options, and are not.

export function findRepeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
