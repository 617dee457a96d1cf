// Waits for the first of the moments at which the greeting may pop open.
import type { LauncherConfig } from '../launcher-config';

/** Gives back the function that stops waiting. */
export function whenDue({ after, scroll, exit }: LauncherConfig, due: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const go = (): void => {
    stop.abort();
    due();
  };
  if (after < 0 && !scroll && !exit) go();
  if (after >= 0) {
    const timer = setTimeout(go, after * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
  if (scroll) {
    const look = (): void => {
      if (scrollY + innerHeight >= (document.documentElement.scrollHeight * scroll) / 100) go();
    };
    addEventListener('scroll', look, { signal, passive: true });
  }
  // The pointer leaves through the top, where tabs and the address are.
  if (exit) {
    document.addEventListener('mouseout', (event) => event.relatedTarget || event.clientY > 0 || go(), { signal });
  }
  return () => stop.abort();
}
