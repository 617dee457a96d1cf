// Draws the words that pop open beside the launcher.
import { el, icon } from '../build-element';
import type { LauncherConfig } from '../launcher-config';

const CROSS = 'M18 6 6 18M6 6l12 12';

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
