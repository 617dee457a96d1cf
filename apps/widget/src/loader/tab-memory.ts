// What this tab remembers once the visitor has acted; nothing is written before that.
export interface TabState {
  dismissed?: boolean;
  started?: boolean;
  open?: boolean;
}

export class TabMemory {
  private readonly name: string;

  constructor(key: string) {
    this.name = `parley:${key}`;
  }

  read(): TabState {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(this.name) ?? '{}');
      if (typeof stored !== 'object' || stored === null) return {};
      return {
        dismissed: 'dismissed' in stored && stored.dismissed === true,
        started: 'started' in stored && stored.started === true,
        open: 'open' in stored && stored.open === true,
      };
    } catch {
      return {};
    }
  }

  add(change: TabState): void {
    try {
      sessionStorage.setItem(this.name, JSON.stringify({ ...this.read(), ...change }));
    } catch {
      // A page may forbid storage; then the tab simply forgets.
    }
  }
}
