// The shadow root everything stands in. Sheets are adopted, so a strict page policy cannot block them.
import type { Scheme } from '../host-messages';
import tokens from '../tokens.css?inline';
import { el } from './build-element';
import type { LauncherConfig } from './launcher-config';
import css from './loader.css?inline';

export class ShadowStage {
  readonly root = el('div', {});
  readonly #shadow: ShadowRoot;
  readonly #host = document.createElement('parley-widget');

  /** In an element of the page's own, the chat stands open for good. */
  constructor(config: LauncherConfig, place: Element | null) {
    const shadow = this.#host.attachShadow({ mode: 'open' });
    this.#shadow = shadow;
    this.wear(tokens + css);
    shadow.append(this.root);
    this.dress(config);
    this.root.classList.toggle('inline', place !== null);
    (place ?? document.body).append(this.#host);
  }

  /** One more sheet; the same again changes nothing. */
  wear(more: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(more);
    this.#shadow.adoptedStyleSheets.push(sheet);
  }

  dress({ colour, on, font, left, locale }: LauncherConfig): void {
    const { classList, style } = this.root;
    this.root.lang = locale;
    classList.add('root');
    classList.toggle('left', left);
    this.#host.style.setProperty('--brand', colour);
    this.#host.style.setProperty('--on-brand', on);
    if (font) style.setProperty('--font-ui', font);
    else style.removeProperty('--font-ui');
  }

  /** Light or dark as this page really paints: dark only where the page itself supports it. */
  scheme(): Scheme {
    const probe = el('i', {});
    probe.style.color = 'light-dark(rgb(0, 0, 0), rgb(255, 255, 255))';
    this.root.append(probe);
    const dark = getComputedStyle(probe).color.includes('255');
    probe.remove();
    return dark ? 'dark' : 'light';
  }

  remove(): void {
    this.#host.remove();
  }
}
