// The readers take what the contract promises and drop whatever it does not.
import { describe, expect, it } from 'vitest';
import { readAwaiting, readConfig, readMessage, readStarted, readTurn } from './wire';

const message = {
  id: 'm1',
  seq: 1,
  at: 5,
  direction: 'out',
  author: { kind: 'member', name: 'Ida' },
  parts: [
    { kind: 'text', text: 'Hi' },
    { kind: 'hologram', beam: true },
    { kind: 'choices', choices: [{ id: 'a', label: 'A' }, { label: 'no id' }] },
    { kind: 'buttons', buttons: [{ label: 'Open', url: 'https://x.example' }, { label: 'no url' }] },
    'nonsense',
  ],
};

describe('reading the wire', () => {
  it('reads a message and ignores part kinds it does not know', () => {
    expect(readMessage(message)).toEqual({
      id: 'm1',
      seq: 1,
      at: 5,
      direction: 'out',
      author: { kind: 'member', name: 'Ida', avatar: null },
      parts: [
        { kind: 'text', text: 'Hi' },
        { kind: 'choices', choices: [{ id: 'a', label: 'A', text: null, image: null }] },
        { kind: 'buttons', buttons: [{ label: 'Open', url: 'https://x.example' }] },
      ],
    });
  });

  it('reads the form of words and drops what it does not know of it', () => {
    const rich = [
      { kind: 'paragraph', runs: [{ text: 'Hi', bold: true, link: 'https://x.example' }, { bold: true }] },
      { kind: 'list', start: null, items: [[{ text: 'a', colour: 'red' }], 'b'] },
      { kind: 'table', rows: [] },
    ];
    expect(readMessage({ ...message, parts: [{ kind: 'text', text: 'Hi', rich }] })?.parts).toEqual([
      {
        kind: 'text',
        text: 'Hi',
        rich: [
          { kind: 'paragraph', runs: [{ text: 'Hi', bold: true, italic: false, link: 'https://x.example' }] },
          { kind: 'list', start: null, items: [[{ text: 'a', bold: false, italic: false, link: null }], []] },
        ],
      },
    ]);
  });

  it.each([null, 7, 'x', [], {}, { id: 'm' }, { seq: 1 }, { id: 'm', seq: '1' }])('%j is no message', (value) => {
    expect(readMessage(value)).toBeNull();
  });

  it('a turn without a cursor stands at its last message; a cursor may be written as text', () => {
    expect(readTurn({ messages: [message, null], awaiting: null })).toMatchObject({ cursor: 1, awaiting: null });
    expect(readTurn({ messages: [], cursor: '12' }).cursor).toBe(12);
    expect(readTurn('broken')).toEqual({ messages: [], awaiting: null, cursor: 0 });
  });

  it('a started chat needs its token and its conversation', () => {
    expect(readStarted({ token: 't', conversationId: 'c', messages: [message] })).toMatchObject({
      token: 't',
      cursor: 1,
    });
    expect(readStarted({ token: 't' })).toBeNull();
    expect(readStarted({ token: '', conversationId: 'c' })).toBeNull();
  });

  it('an unknown question is answered in words', () => {
    expect(readAwaiting({ kind: 'signature' })).toEqual({
      kind: 'text',
      choices: [],
      several: false,
      searchable: false,
      placeholder: null,
      long: false,
      unit: null,
      fields: [],
    });
    expect(readAwaiting(null)).toBeNull();
  });

  it('a config needs a known state; everything else has a calm default', () => {
    expect(readConfig({ state: 'sleeping' })).toBeNull();
    expect(readConfig({ state: 'away', locale: 'xx', heading: { names: ['A', 3] }, privacy: {} })).toMatchObject({
      state: 'away',
      locale: 'en',
      heading: { names: ['A'], avatars: [] },
      look: { position: 'right', font: null, avatar: null },
      chatflow: null,
      known: false,
      labels: '',
      prompt: false,
      privacy: null,
    });
  });
});
