// The arithmetic that makes filling in forms by the thousand dear: done in a worker while the visitor writes.
export interface Work {
  /** Begins with the visitor's first answer. */
  begin: () => void;
  again: () => void;
  /** The proof as text, or null where the form asks for none or this browser cannot. */
  done: () => Promise<string | null>;
}

export function prepareWork(form: HTMLFormElement): Work {
  const wanted =
    'work' in form.dataset &&
    !('preview' in form.dataset) &&
    typeof Worker === 'function' &&
    globalThis.isSecureContext;
  let running: Promise<string | null> | null = null;
  const begin = (): void => {
    if (wanted) running ??= solve(form.action.replace(/submissions$/, 'challenge')).catch(() => null);
  };
  return {
    begin,
    again: () => {
      running = null;
    },
    done: () => {
      begin();
      return running ?? Promise.resolve(null);
    },
  };
}

async function solve(address: string): Promise<string | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const challenge: unknown = await response.json();
  const worker = new Worker('/form/work.js');
  return new Promise((done, fail) => {
    worker.addEventListener('message', ({ data }) => done(String(data)));
    worker.addEventListener('error', fail);
    worker.postMessage(challenge, []);
  }).then(
    (proof) => {
      worker.terminate();
      return String(proof);
    },
    () => {
      worker.terminate();
      return null;
    },
  );
}
