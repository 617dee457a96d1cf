// Keeps the pass of an ongoing conversation so that a reload resumes it; memory where storage is shut.
import { readObject, readText } from '../../read-json';

export interface ChatPass {
  token: string;
  conversationId: string;
}

export class RememberedChat {
  private readonly name: string;
  private held: ChatPass | null = null;

  constructor(
    key: string,
    private readonly storage: () => Storage,
  ) {
    this.name = `parley-chat:${key}`;
  }

  recall(): ChatPass | null {
    if (this.held !== null) return this.held;
    try {
      return readPass(JSON.parse(this.storage().getItem(this.name) ?? 'null'));
    } catch {
      return null;
    }
  }

  keep(pass: ChatPass): void {
    this.held = pass;
    try {
      this.storage().setItem(this.name, JSON.stringify(pass));
    } catch {
      // Storage is blocked in this browser: the chat lives as long as this page.
    }
  }

  forget(): void {
    this.held = null;
    try {
      this.storage().removeItem(this.name);
    } catch {
      // Nothing was kept, so nothing is left behind.
    }
  }
}

function readPass(value: unknown): ChatPass | null {
  const body = readObject(value);
  const token = body && readText(body, 'token');
  const conversationId = body && readText(body, 'conversationId');
  return token && conversationId ? { token, conversationId } : null;
}
