// What this tab remembers once the visitor has acted; nothing is written before that.
import { readObject } from '../read-json';

export interface TabState {
  dismissed?: boolean;
  started?: boolean;
  open?: boolean;
  /** This browser had not opened the chat before this visit. */
  first?: boolean;
  /** How often the greeting has popped open. */
  pops?: number;
  /** The team knows who this is, and has put these labels on them; an older version wrote `true`. */
  known?: string | boolean;
  /** The chat's pass, where this browser gives the frame no storage of its own. */
  kept?: string;
}

export class TabMemory {
  /** Where the visitor has to be asked first, all of it is for this page alone. */
  asks = false;
  #held: TabState = {};
  readonly #name: string;

  constructor(key: string) {
    this.#name = `parley:${key}`;
  }

  /** Written by none but us: at worst a page that changes it misleads itself. */
  read(): TabState {
    return { ...attempt(() => readObject(JSON.parse(sessionStorage.getItem(this.#name) ?? ''))), ...this.#held };
  }

  /** Whether this browser has opened the chat in an earlier visit. */
  met(): boolean {
    return !this.read().first && attempt(() => localStorage.getItem(this.#name)) === '1';
  }

  add(change: TabState): void {
    const first = !this.met();
    this.#held = { ...this.read(), first, ...change };
    // Who has agreed before has something stored. A page may forbid storage; then the tab simply forgets.
    attempt(() => {
      if (this.asks && !localStorage.getItem(this.#name)) return;
      sessionStorage.setItem(this.#name, JSON.stringify(this.#held));
      localStorage.setItem(this.#name, '1');
    });
  }

  agree(): void {
    this.asks = false;
    this.add({});
  }

  forget(): void {
    this.#held = {};
    attempt(() => {
      sessionStorage.removeItem(this.#name);
      localStorage.removeItem(this.#name);
    });
  }
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
