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
    expect(new RememberedChat('a', places).recall()).toMatchObject(pass);
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
    expect(first.recall()).toMatchObject(pass);
    const next = new RememberedChat('a', places);
    next.handOver('{"token":1}');
    expect(next.recall()).toBeNull();
    next.handOver(asked[0] ?? '');
    expect(next.recall()).toMatchObject(pass);
    next.forget();
    expect(asked.at(-1)).toBe('');
  });

  it('knows several conversations, the newest first, and one that is open', () => {
    const shelf = cupboard();
    const memory = new RememberedChat('a', { storage: () => shelf, askHost: () => expect.unreachable() });
    memory.keep(pass, { title: 'Brakes', at: 1 });
    memory.leave();
    expect(memory.recall()).toBeNull();
    memory.keep({ ...pass, conversationId: 'd' }, { title: 'Chain', at: 2 });
    expect(memory.list().map(({ title }) => title)).toEqual(['Chain', 'Brakes']);
    memory.keep({ ...pass, readSeq: 9 });
    expect(memory.recall()).toMatchObject({ conversationId: 'c', readSeq: 9 });
    expect(memory.list().find(({ conversationId }) => conversationId === 'c')?.title).toBe('Brakes');
    memory.forget();
    expect(memory.list().map(({ conversationId }) => conversationId)).toEqual(['d']);
    memory.forgetAll();
    expect(shelf.getItem('parley-chat:a')).toBeNull();
  });

  it('takes back the one pass an earlier version kept', () => {
    const shelf = cupboard();
    shelf.setItem('parley-chat:a', JSON.stringify(pass));
    expect(new RememberedChat('a', { storage: () => shelf, askHost: () => undefined }).recall()).toMatchObject(pass);
  });

  it('security 46: where the visitor is asked first, nothing is written before a yes', () => {
    const shelf = cupboard();
    const places = { storage: () => shelf, askHost: () => expect.unreachable() };
    const memory = new RememberedChat('a', places);
    memory.askFirst();
    memory.keep(pass);
    memory.askFirst();
    expect([memory.asksFirst, memory.recall()?.token, shelf.getItem('parley-chat:a')]).toEqual([true, 't', null]);
    memory.agree();
    expect(shelf.getItem('parley-chat:a')).toContain('"t"');
    const again = new RememberedChat('a', places);
    again.askFirst();
    expect(again.asksFirst).toBe(false);
  });
});
