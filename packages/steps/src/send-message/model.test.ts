// Bubbles, their texts and how they group into messages.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { groupBubbles } from './messages';
import { sendMessageModel as model } from './model';
import type { Bubble } from './schema';

const text = (id: string, words = 'Hi'): Bubble => ({ id, kind: 'text', text: words });
const image = (id: string): Bubble => ({ id, kind: 'image', url: 'https://example.com/a.png', alt: 'A' });
const buttons = (id: string): Bubble => ({
  id,
  kind: 'buttons',
  buttons: [{ id: 'site', label: 'Site', url: 'https://example.com/{{page}}' }],
});

describe('options of send-message', () => {
  it('point at what is missing in a bubble', () => {
    expect(wrongFields(model, { bubbles: [] })).toEqual(['bubbles']);
    expect(wrongFields(model, { bubbles: [text('a', ' ')] })).toEqual(['bubbles.0.text']);
    expect(wrongFields(model, { bubbles: [{ id: 'a', kind: 'image', url: 'x', alt: '' }] })).toEqual(['bubbles.0.url']);
    expect(wrongFields(model, { bubbles: [{ id: 'a', kind: 'buttons', buttons: [] }] })).toEqual(['bubbles.0.buttons']);
    expect(wrongFields(model, { bubbles: [text('a'), image('b'), buttons('c')] })).toEqual([]);
  });

  it('want different ids', () => {
    expect(model.check({ bubbles: [text('a'), image('a')] }).map(({ code }) => code)).toEqual(['repeated-id']);
    expect(model.check({ bubbles: [text('a'), image('b')] })).toEqual([]);
  });
});

describe('bubbles', () => {
  it('are a message each, but buttons join the text before them', () => {
    const groups = (...bubbles: Bubble[]) => groupBubbles(bubbles).map((group) => group.map(({ id }) => id).join('+'));
    expect(groups(text('a'), text('b'), buttons('c'), image('d'))).toEqual(['a', 'b+c', 'd']);
    expect(groups(buttons('a'), text('b'))).toEqual(['a', 'b']);
    expect(groups(text('a'), buttons('b'), buttons('c'))).toEqual(['a+b', 'c']);
    expect(groups(image('a'), buttons('b'))).toEqual(['a', 'b']);
  });

  it('name their texts by their ids, so that translations survive moving', () => {
    expect(model.texts({ bubbles: [text('a'), image('b'), buttons('c')] }).map(({ path }) => path)).toEqual([
      'bubbles.a.text',
      'bubbles.b.alt',
      'bubbles.c.buttons.site.label',
    ]);
  });

  it('read variables in addresses too', () => {
    expect(model.reads({ bubbles: [text('a'), buttons('c')] })).toEqual([
      { field: 'bubbles.c.buttons.site.url', source: 'https://example.com/{{page}}', as: 'template' },
    ]);
  });

  it('show limit checks what goes on the wire', () => {
    expect(model.sends({ bubbles: [text('a'), buttons('c')] })).toEqual([
      {
        field: 'bubbles.a',
        parts: [
          { kind: 'text', text: 'Hi' },
          { kind: 'buttons', buttons: [{ label: 'Site', url: 'https://example.com/{{page}}' }] },
        ],
      },
    ]);
  });

  it('follow a renamed variable', () => {
    const renamed = model.renameVariable(
      { bubbles: [text('a', '{{page}}'), buttons('c'), image('d')] },
      'page',
      'path',
    );
    expect(JSON.stringify(renamed)).toContain('{{path}}');
    expect(JSON.stringify(renamed)).not.toContain('{{page}}');
  });
});

describe('machine of send-message', () => {
  it('speaks and passes on', () => {
    const tools = { localize: (_path: string, words: string) => ({ en: words }), isConnected: () => true };
    const options = { bubbles: [text('a'), image('b')] };
    const state = model.compile({ id: 's', kind: 'send-message', options }, tools);
    expect(state.entry?.map(({ type }) => type)).toEqual(['say', 'say']);
    expect(exitsTaken(state.always)).toEqual(['next']);
  });
});
