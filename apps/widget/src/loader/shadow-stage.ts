// The shadow root everything stands in. Sheets are adopted, so a strict page policy cannot block them.
import type { Scheme } from '../host-messages';
import { parseHex, readableOn, toHex } from '../readable-on';
import tokens from '../tokens.css?inline';
import { el } from './build-element';
import type { LauncherConfig } from './launcher-config';
import css from './loader.css?inline';

export class ShadowStage {
  readonly root: HTMLElement;
  private readonly host = document.createElement('parley-widget');

  constructor({ colour, font, position }: LauncherConfig) {
    const shadow = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + css);
    shadow.adoptedStyleSheets = [sheet];
    this.root = el('div', { class: `root ${position}` });
    shadow.append(this.root);
    const brand = parseHex(colour);
    this.host.style.setProperty('--brand', toHex(brand));
    this.host.style.setProperty('--on-brand', toHex(readableOn(brand)));
    if (font) this.root.style.setProperty('--font-ui', `${JSON.stringify(font)}, system-ui, sans-serif`);
    document.body.append(this.host);
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
    this.host.remove();
  }
}
