// Keeps the passes of this browser's conversations, so that a reload resumes the one that was open.
import { readList, readNumber, readObject, readText } from '../../read-json';

export interface ChatPass {
  token: string;
  conversationId: string;
  /** The last message of the team the visitor has had in view. */
  readSeq: number;
}

/** A conversation as the list of them shows it. */
export interface KnownChat extends ChatPass {
  title: string;
  at: number;
}

export interface KeptElsewhere {
  storage: () => Storage;
  /** Browsers that shut a frame's storage leave the page around it to keep the pass for this tab. */
  askHost: (kept: string) => void;
}

interface Shelf {
  /** The open one; empty when the next is to be a new one. */
  current: string;
  chats: KnownChat[];
}

const MOST = 20;

export class RememberedChat {
  private readonly name: string;
  private held: Shelf | null = null;
  /** Where the visitor is asked first, nothing is written before a yes. */
  private mayWrite = true;
  private agreed: boolean | null = null;

  constructor(
    key: string,
    private readonly places: KeptElsewhere,
  ) {
    this.name = `parley-chat:${key}`;
  }

  /** Takes what the page around the frame has kept; an own memory goes before it. */
  handOver(kept: string): void {
    this.held ??= readShelf(kept);
  }

  recall(): ChatPass | null {
    const { chats, current } = this.shelf();
    const open = chats.find(({ conversationId }) => conversationId === current);
    return open ? { token: open.token, conversationId: current, readSeq: open.readSeq } : null;
  }

  /** Newest first. */
  list(): KnownChat[] {
    return [...this.shelf().chats].sort((a, b) => b.at - a.at);
  }

  /** Those in which the visitor has said something. */
  spoken(): KnownChat[] {
    return this.list().filter(({ title }) => title !== '');
  }

  /** Spoken ones besides the open one. */
  others(): KnownChat[] {
    return this.spoken().filter(({ conversationId }) => conversationId !== this.shelf().current);
  }

  keep(pass: ChatPass, seen: Partial<Pick<KnownChat, 'title' | 'at'>> = {}): void {
    const { conversationId: current } = pass;
    const chats = this.list();
    const before = chats.find(({ conversationId }) => conversationId === current) ?? { title: '', at: 0 };
    const rest = chats.filter(({ conversationId }) => conversationId !== current);
    this.put({ current, chats: [{ ...before, ...pass, ...seen }, ...rest].slice(0, MOST) });
  }

  /** The next conversation is another one; this one stays in the list. */
  leave(): void {
    this.put({ ...this.shelf(), current: '' });
  }

  /** The open one is gone for good. */
  forget(): void {
    const { chats, current } = this.shelf();
    this.put({ current: '', chats: chats.filter(({ conversationId }) => conversationId !== current) });
  }

  forgetAll(): void {
    this.put({ current: '', chats: [] });
  }

  get asksFirst(): boolean {
    return !this.mayWrite;
  }

  /** Until the visitor agrees, everything is held for this page alone. Who agreed before is not asked again. */
  askFirst(): void {
    this.agreed ??= this.stored() !== '' || this.held !== null;
    this.mayWrite = this.agreed;
  }

  agree(): void {
    this.agreed = true;
    this.mayWrite = true;
    this.put(this.shelf());
  }

  private shelf(): Shelf {
    return this.held ?? readShelf(this.stored()) ?? { current: '', chats: [] };
  }

  private stored(): string {
    try {
      return this.places.storage().getItem(this.name) ?? '';
    } catch {
      return '';
    }
  }

  private put(shelf: Shelf): void {
    this.held = shelf;
    if (!this.mayWrite) return;
    const kept = shelf.chats.length === 0 ? '' : JSON.stringify(shelf);
    try {
      const storage = this.places.storage();
      if (kept === '') storage.removeItem(this.name);
      else storage.setItem(this.name, kept);
    } catch {
      this.places.askHost(kept);
    }
  }
}

function readShelf(kept: string): Shelf | null {
  const body = readObject(parse(kept));
  if (body === null) return null;
  // The form of earlier versions: one pass and nothing around it.
  const one = readChat(body);
  if (one !== null) return { current: one.conversationId, chats: [one] };
  const chats = readList(body, 'chats', readChat);
  return chats.length === 0 ? null : { current: readText(body, 'current') ?? '', chats };
}

function readChat(value: unknown): KnownChat | null {
  const body = readObject(value);
  const token = body && readText(body, 'token');
  const conversationId = body && readText(body, 'conversationId');
  if (!token || !conversationId) return null;
  const [readSeq, at] = [readNumber(body, 'readSeq') ?? 0, readNumber(body, 'at') ?? 0];
  return { token, conversationId, readSeq, at, title: readText(body, 'title') ?? '' };
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
