// Counts wrong tries per key over a sliding span of time.

export class Attempts {
  private readonly tries = new Map<string, number[]>();

  constructor(
    private readonly most: number,
    private readonly span: number,
  ) {}

  add(keys: readonly string[], now: number): void {
    if (this.tries.size > 10_000) this.tries.clear();
    for (const key of keys) this.tries.set(key, [...this.recent(key, now), now]);
  }

  /** Forgets one try that turned out to be no wrong one. */
  takeBack(key: string, at: number): void {
    const tries = this.tries.get(key) ?? [];
    const index = tries.indexOf(at);
    if (index >= 0) this.tries.set(key, tries.toSpliced(index, 1));
  }

  exhausted(keys: readonly string[], now: number): boolean {
    return keys.some((key) => this.recent(key, now).length >= this.most);
  }

  private recent(key: string, now: number): number[] {
    return (this.tries.get(key) ?? []).filter((at) => at > now - this.span);
  }
}
