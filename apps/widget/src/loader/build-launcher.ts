// Draws what a page shows before the first click: the launcher.
import { el, icon } from './build-element';

const BUBBLE = 'M21 11.5a8.4 8.4 0 0 1-12.3 7.4L3 21l2.1-5.7A8.4 8.4 0 1 1 21 11.5z';
const DOWN = 'm6 9 6 6 6-6';

export interface Launcher {
  button: HTMLElement;
  badge: HTMLElement;
}

export function buildLauncher(): Launcher {
  const badge = el('span', { class: 'badge', 'aria-hidden': 'true' });
  const button = el('button', { class: 'launcher', type: 'button', 'aria-expanded': 'false' }, [
    icon('bubble', 28, BUBBLE),
    icon('down', 28, DOWN),
    badge,
  ]);
  return { button, badge };
}
