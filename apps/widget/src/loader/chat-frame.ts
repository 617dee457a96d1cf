// The panel with the chat's iframe in it: made on the first act, spoken to by exact origin only.
import { pack, readToHost, type Scheme, type ToFrame, type ToHost } from '../host-messages';
import { el } from './build-element';
import type { LoaderScript } from './find-script';

export interface Surroundings {
  scheme: Scheme;
  kept: string;
  visit: string;
}

export class ChatFrame {
  readonly panel: HTMLElement;
  private readonly iframe: HTMLIFrameElement;
  private ready = false;
  private readonly waiting: ToFrame[] = [];
  private readonly stop = new AbortController();

  constructor(
    private readonly script: LoaderScript,
    title: string,
    private readonly heard: (message: ToHost) => void,
  ) {
    this.iframe = document.createElement('iframe');
    this.iframe.title = title;
    this.iframe.allow = 'clipboard-write';
    this.iframe.src = frameAddress(script);
    this.panel = el('div', { class: 'panel' }, [this.iframe]);
    window.addEventListener('message', (event) => this.listen(event), { signal: this.stop.signal });
  }

  tell(message: ToFrame): void {
    if (!this.ready) this.waiting.push(message);
    else this.iframe.contentWindow?.postMessage(pack(message), this.script.origin);
  }

  /** Answers a frame that is ready, and tells a running one what has changed around it. */
  greet({ scheme, kept, visit }: Surroundings): void {
    this.ready = true;
    this.tell({ type: 'hello', scheme, kept, visit, page: { url: location.href, title: document.title } });
    for (const message of this.waiting.splice(0)) this.tell(message);
  }

  get isReady(): boolean {
    return this.ready;
  }

  focus(): void {
    this.iframe.focus();
  }

  remove(): void {
    this.stop.abort();
    this.panel.remove();
  }

  private listen(event: MessageEvent): void {
    if (event.origin !== this.script.origin || event.source !== this.iframe.contentWindow) return;
    const message = readToHost(event.data);
    if (message !== null) this.heard(message);
  }
}

function frameAddress({ key, origin }: LoaderScript): string {
  const query = new URLSearchParams({ key, host: location.origin });
  return `${origin}/chat/frame?${query}`;
}
