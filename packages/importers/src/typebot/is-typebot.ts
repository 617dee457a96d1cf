// Whether some JSON looks like a Typebot file, for those who take files of any kind.

/** A cheap look at the top only; `importTypebot` copes with whatever is below. */
export function isTypebot(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || 'format' in json) return false;
  if ('typebot' in json) return isTypebot(json.typebot);
  return 'groups' in json || ('blocks' in json && ('steps' in json || 'edges' in json));
}
