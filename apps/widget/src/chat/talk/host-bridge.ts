// The frame's side of the talk with the page around it: one origin, one window, known messages.
import { pack, readToFrame, type ToFrame, type ToHost } from '../../host-messages';

export class HostBridge {
  private readonly origin: string | null;

  constructor(query: URLSearchParams) {
    this.origin = window.parent === window ? null : readOrigin(query.get('host'));
  }

  /** False when the chat stands alone in its own tab. */
  get hasHost(): boolean {
    return this.origin !== null;
  }

  tell(message: ToHost): void {
    if (this.origin !== null) window.parent.postMessage(pack(message), this.origin);
  }

  listen(heard: (message: ToFrame) => void): void {
    window.addEventListener('message', (event) => {
      if (event.source !== window.parent || event.origin !== this.origin) return;
      const message = readToFrame(event.data);
      if (message !== null) heard(message);
    });
  }
}

function readOrigin(host: string | null): string | null {
  try {
    return host === null ? null : new URL(host).origin;
  } catch {
    return null;
  }
}
