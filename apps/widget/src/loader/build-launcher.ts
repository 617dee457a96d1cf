// Draws what a page shows before the first click: the launcher, and the greeting when asked for.
import { el, icon } from './build-element';
import type { LauncherConfig } from './launcher-config';

const BUBBLE = 'M21 11.5a8.4 8.4 0 0 1-12.3 7.4L3 21l2.1-5.7A8.4 8.4 0 1 1 21 11.5z';
const DOWN = 'm6 9 6 6 6-6';
const CROSS = 'M18 6 6 18M6 6l12 12';

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

export interface Greeting {
  box: HTMLElement;
  say: HTMLElement;
  dismiss: HTMLElement;
}

export function buildGreeting(config: LauncherConfig, origin: string): Greeting {
  const who = el('span', { class: 'who' }, [...buildFaces(config, origin), el('span', {}, [config.name])]);
  const say = el('button', { class: 'say', type: 'button' }, [who, el('p', {}, [config.greeting])]);
  const dismiss = el('button', { class: 'x', type: 'button', 'aria-label': config.dismiss }, [
    icon('cross', 18, CROSS),
  ]);
  const box = el('section', { class: 'greeting', 'aria-label': config.name }, [say, dismiss]);
  return { box, say, dismiss };
}

function buildFaces({ faces }: LauncherConfig, origin: string): HTMLElement[] {
  return faces.map(([name = '', picture]) =>
    picture
      ? el('img', { class: 'face', src: new URL(picture, origin).href, alt: '' })
      : el('b', { class: 'face', 'aria-hidden': 'true' }, [name.slice(0, 1).toUpperCase()]),
  );
}
