// Keeps what a visitor has begun on the server, from their first answer on, and fills it in when they come back.
import { type Json, readObject, readText } from '../read-json';
import { pageWords } from './form-words';
import { fillValues } from './fill-values';
import { readValues } from './read-values';
import { postJson } from './send-form';

export interface Draft {
  keep: () => void;
  keepSoon: () => void;
  forget: () => void;
  along: () => { draft?: string };
}

const pause = 1_500;
const nothing: Draft = { keep: () => {}, keepSoon: () => {}, forget: () => {}, along: () => ({}) };

export function keepDraft(form: HTMLFormElement, given: { language: string | null; onFilled: () => void }): Draft {
  if (!('resume' in form.dataset)) return nothing;
  const action = form.action.replace(/submissions$/, 'drafts');
  const storageKey = `parley-draft ${new URL(action).pathname}`;
  let pass = remembered();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let acted = false;
  let last: Promise<unknown> = Promise.resolve();
  if (pass) void restore(pass);
  return {
    keep,
    keepSoon: () => {
      acted = true;
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    },
    forget,
    along: () => (pass ? { draft: pass } : {}),
  };

  function keep(): void {
    clearTimeout(timer);
    if (!acted) return;
    const values = readValues(form);
    last = last.then(() => store(values)).catch(() => {});
  }

  async function store(values: object): Promise<void> {
    const response = await postJson(action, { values }, pass ? { authorization: `Bearer ${pass}` } : {});
    const fresh = readText(readObject(await response.json()) ?? {}, 'pass');
    if (response.ok && fresh) remember(fresh);
  }

  async function restore(known: string): Promise<void> {
    try {
      const response = await fetch(action, { headers: { authorization: `Bearer ${known}` } });
      if (!response.ok) return forget();
      const values: Json = readObject(readObject(await response.json())?.values) ?? {};
      if (acted || Object.keys(values).length === 0) return;
      fillValues(form, values);
      given.onFilled();
      showNote();
    } catch {
      // Without a connection the page begins empty; what was kept stays kept.
    }
  }

  function showNote(): void {
    const words = pageWords();
    const note = Object.assign(document.createElement('p'), { className: 'resumed', textContent: `${words.resumed} ` });
    note.setAttribute('role', 'status');
    const again = Object.assign(document.createElement('button'), { type: 'button', textContent: words.startOver });
    again.addEventListener('click', () => {
      void fetch(action, { method: 'DELETE', headers: { authorization: `Bearer ${pass ?? ''}` } }).catch(() => {});
      forget();
      form.reset();
      given.onFilled();
      note.remove();
      form.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
    });
    note.append(again);
    form.before(note);
  }

  function remembered(): string | null {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  }

  function remember(next: string): void {
    pass = next;
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // A browser that keeps nothing begins anew next time.
    }
  }

  function forget(): void {
    clearTimeout(timer);
    acted = false;
    pass = null;
    try {
      localStorage.removeItem(storageKey);
    } catch {
      // Nothing was kept.
    }
  }
}
