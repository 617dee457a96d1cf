// An ongoing chat is remembered where the browser allows it, and handed to the page where it does not.
import { describe, expect, it } from 'vitest';
import { RememberedChat } from './remembered-chat';

const pass = { token: 't', conversationId: 'c', readSeq: 2 };

function cupboard(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

describe('the remembered chat', () => {
  it('survives a reload, by widget key, until it is forgotten', () => {
    const shelf = cupboard();
    const places = { storage: () => shelf, askHost: () => expect.unreachable() };
    new RememberedChat('a', places).keep(pass);
    expect(new RememberedChat('a', places).recall()).toEqual(pass);
    expect(new RememberedChat('b', places).recall()).toBeNull();
    new RememberedChat('a', places).forget();
    expect(new RememberedChat('a', places).recall()).toBeNull();
  });

  it('without storage it asks the page, and takes back only what is a pass', () => {
    const asked: string[] = [];
    const places = {
      storage: (): Storage => {
        throw new Error('denied');
      },
      askHost: (kept: string) => asked.push(kept),
    };
    const first = new RememberedChat('a', places);
    first.keep(pass);
    expect(first.recall()).toEqual(pass);
    const next = new RememberedChat('a', places);
    next.handOver('{"token":1}');
    expect(next.recall()).toBeNull();
    next.handOver(asked[0] ?? '');
    expect(next.recall()).toEqual(pass);
    next.forget();
    expect(asked.at(-1)).toBe('');
  });
});
