// Keeps the pass of an ongoing conversation so that a reload resumes it.
import { readNumber, readObject, readText } from '../../read-json';

export interface ChatPass {
  token: string;
  conversationId: string;
  /** The last message of the team the visitor has had in view. */
  readSeq: number;
}

export interface KeptElsewhere {
  storage: () => Storage;
  /** Browsers that shut a frame's storage leave the page around it to keep the pass for this tab. */
  askHost: (kept: string) => void;
}

export class RememberedChat {
  private readonly name: string;
  private held: ChatPass | null = null;

  constructor(
    key: string,
    private readonly places: KeptElsewhere,
  ) {
    this.name = `parley-chat:${key}`;
  }

  /** Takes what the page around the frame has kept; an own memory goes before it. */
  handOver(kept: string): void {
    this.held ??= readPass(kept);
  }

  recall(): ChatPass | null {
    if (this.held !== null) return this.held;
    try {
      return readPass(this.places.storage().getItem(this.name) ?? '');
    } catch {
      return null;
    }
  }

  keep(pass: ChatPass): void {
    this.held = pass;
    const kept = JSON.stringify(pass);
    try {
      this.places.storage().setItem(this.name, kept);
    } catch {
      this.places.askHost(kept);
    }
  }

  forget(): void {
    this.held = null;
    try {
      this.places.storage().removeItem(this.name);
    } catch {
      this.places.askHost('');
    }
  }
}

function readPass(kept: string): ChatPass | null {
  const body = readObject(parse(kept));
  const token = body && readText(body, 'token');
  const conversationId = body && readText(body, 'conversationId');
  return token && conversationId ? { token, conversationId, readSeq: readNumber(body, 'readSeq') ?? 0 } : null;
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
