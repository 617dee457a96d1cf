// Gives foreign things names that are allowed here: each its own, the same for the same file.

/** Hands out names one after another; a name wanted twice gets a number. */
export function createNames(
  fit: (wanted: string) => string,
  reserved: readonly string[] = [],
): (wanted: string) => string {
  const used = new Set(reserved);
  const counts = new Map<string, number>();
  return (wanted) => {
    const base = fit(wanted);
    let name = base;
    for (let count = counts.get(base) ?? 1; used.has(name); count += 1) {
      counts.set(base, count + 1);
      name = `${base}_${count + 1}`;
    }
    used.add(name);
    return name;
  };
}

/** An id for a step, a choice or a bubble. Room is left for the number. */
export function fitId(wanted: string): string {
  const plain = wanted.slice(0, 70).replaceAll(/[^A-Za-z0-9_-]/g, '_');
  const id = /^[A-Za-z]/.test(plain) ? plain : `b${plain}`;
  return id in Object.prototype ? `b_${id}` : id;
}

/** A name for a variable. */
export function fitVariable(wanted: string): string {
  const plain = wanted
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 50);
  return /^[a-z]/.test(plain) ? plain : `v_${plain || 'variable'}`;
}
