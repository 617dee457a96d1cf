// What this tab remembers once the visitor has acted; nothing is written before that.
import { readObject, readText } from '../read-json';

export interface TabState {
  dismissed?: boolean;
  started?: boolean;
  open?: boolean;
  /** The chat's pass, where this browser gives the frame no storage of its own. */
  kept?: string;
}

export class TabMemory {
  private readonly name: string;

  constructor(key: string) {
    this.name = `parley:${key}`;
  }

  read(): TabState {
    try {
      const body = readObject(JSON.parse(sessionStorage.getItem(this.name) ?? '{}')) ?? {};
      return {
        dismissed: body.dismissed === true,
        started: body.started === true,
        open: body.open === true,
        kept: readText(body, 'kept') ?? '',
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
