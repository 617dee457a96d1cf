// Where two values of plain JSON differ.

type Path = readonly string[];

/** The paths of the smallest parts that differ; an empty path when the values themselves do. */
export function diffValues(before: unknown, after: unknown): readonly Path[] {
  if (Object.is(before, after)) return [];
  if (!isHolder(before) || !isHolder(after) || Array.isArray(before) !== Array.isArray(after)) return [[]];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => diffValues(own(before, key), own(after, key)).map((path) => [key, ...path]));
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function own(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}
