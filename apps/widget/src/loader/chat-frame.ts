// The panel with the chat's iframe in it: made on the first act, spoken to by exact origin only.
import { pack, readToHost, type Scheme, type ToFrame, type ToHost } from '../host-messages';
import { el } from './build-element';
import type { LoaderScript } from './find-script';

export interface Surroundings {
  scheme: Scheme;
  kept: string;
  visit: string;
  /** As JSON. */
  given: string;
}

export class ChatFrame {
  readonly panel: HTMLElement;
  readonly #origin: string;
  readonly #heard: (message: ToHost) => void;
  readonly #iframe: HTMLIFrameElement;
  #ready = false;
  readonly #waiting: ToFrame[] = [];
  readonly #stop = new AbortController();

  constructor(script: LoaderScript, title: string, heard: (message: ToHost) => void) {
    this.#origin = script.origin;
    this.#heard = heard;
    this.#iframe = document.createElement('iframe');
    this.#iframe.title = title;
    this.#iframe.allow = 'clipboard-write';
    this.#iframe.src = frameAddress(script);
    this.panel = el('div', { class: 'panel' }, [this.#iframe]);
    window.addEventListener('message', (event) => this.#listen(event), { signal: this.#stop.signal });
  }

  tell(message: ToFrame): void {
    if (!this.#ready) this.#waiting.push(message);
    else this.#iframe.contentWindow?.postMessage(pack(message), this.#origin);
  }

  /** Answers a frame that is ready, and tells a running one what has changed around it. */
  greet(around: Surroundings): void {
    this.#ready = true;
    this.tell({ type: 'hello', ...around, page: { url: location.href, title: document.title } });
    for (const message of this.#waiting.splice(0)) this.tell(message);
  }

  get isReady(): boolean {
    return this.#ready;
  }

  focus(): void {
    this.#iframe.focus();
  }

  remove(): void {
    this.#stop.abort();
    this.panel.remove();
  }

  #listen(event: MessageEvent): void {
    if (event.origin !== this.#origin || event.source !== this.#iframe.contentWindow) return;
    const message = readToHost(event.data);
    if (message !== null) this.#heard(message);
  }
}

function frameAddress({ key, origin }: LoaderScript): string {
  const query = new URLSearchParams({ key, host: location.origin });
  return `${origin}/chat/frame?${query}`;
}
