// Gives out names nobody has yet, as near to the wanted one as can be.

export class FreshNames {
  private readonly taken: Set<string>;

  constructor(
    private readonly longest: number,
    taken: Iterable<string>,
    private readonly join = '-',
  ) {
    this.taken = new Set(taken);
  }

  /** Names that nobody may get from now on. */
  reserve(names: Iterable<string>): void {
    for (const name of names) this.taken.add(name);
  }

  take(wanted: string): string {
    let name = wanted.slice(0, this.longest);
    for (let number = 2; this.taken.has(name); number += 1) {
      const end = `${this.join}${number}`;
      name = `${wanted.slice(0, this.longest - end.length)}${end}`;
    }
    this.taken.add(name);
    return name;
  }
}
