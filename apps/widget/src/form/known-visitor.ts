// What this browser has sent before, as a sealed pass: the server says by it which questions need not be asked again.
import { readList, readObject } from '../read-json';
import { pageWords } from './form-words';
import { getJson } from './send-form';

const storageKey = 'parley-visitor';

export interface KnownVisitor {
  along: () => { visitor?: string };
  /** After sending: the pass for next time. */
  remember: (pass: string | null) => void;
}

export interface Knowing {
  onKnown: (answered: ReadonlySet<string>) => void;
}

export function knowVisitor(form: HTMLFormElement, { onKnown }: Knowing): KnownVisitor {
  let pass = form.querySelector('[data-once]') ? ('preview' in form.dataset ? 'preview' : stored()) : null;
  if (pass !== null) void ask(pass);
  return {
    along: () => (pass ? { visitor: pass } : {}),
    remember: (next) => next && keep(next),
  };

  async function ask(known: string): Promise<void> {
    try {
      const response = await getJson(form.action.replace(/submissions$/, 'known'), known);
      const list = readList(readObject(await response.json()) ?? {}, 'answered', (key) =>
        typeof key === 'string' ? key : null,
      );
      if (list.length === 0) return;
      onKnown(new Set(list));
      form.before(offerAll());
    } catch {
      // Without an answer everything is asked.
    }
  }

  /** Somebody else may sit here now. */
  function offerAll(): HTMLElement {
    const words = pageWords();
    const note = Object.assign(document.createElement('p'), { className: 'resumed', textContent: `${words.known} ` });
    const again = Object.assign(document.createElement('button'), { type: 'button', textContent: words.askAll });
    again.addEventListener('click', () => {
      pass = null;
      keep(null);
      onKnown(new Set());
      note.remove();
      form.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
    });
    note.append(again);
    return note;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function keep(pass: string | null): void {
  try {
    if (pass === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, pass);
  } catch {
    // A browser that keeps nothing is asked again.
  }
}
