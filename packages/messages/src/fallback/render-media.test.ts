// Films, recordings, pages and cards: as they are where the channel can, named in the losses where it cannot.
import { describe, expect, it } from 'vitest';
import type { ChannelCapabilities } from '../capabilities';
import type { Card, MessagePart } from '../part';
import { renderParts } from './render-parts';

const can: ChannelCapabilities = {
  maxText: 2000,
  rich: false,
  choices: { max: 13, maxLabel: 20 },
  buttons: { max: 3, maxLabel: 20, maxText: 640 },
  images: true,
  video: true,
  audio: true,
  files: true,
  embeds: true,
  cards: { max: 10, maxTitle: 80, maxText: 80, maxButtons: 3 },
  typing: true,
  receipts: true,
  window: { flowHours: 24, memberHours: 168 },
  source: 'test',
  asOf: '2026-01-01',
};
const link = (label: string, url = 'https://example.com/') => ({ label, url });

describe('films, pages and cards', () => {
  it('sends what plays and opens as it is, or as a link where the channel cannot', () => {
    const parts: MessagePart[] = [
      { kind: 'media', media: 'video', url: 'https://x.test/a.mp4', title: 'How to' },
      { kind: 'media', media: 'audio', url: 'https://x.test/a.mp3', title: '' },
      { kind: 'embed', url: 'https://x.test/page', title: 'Map' },
    ];
    const rich = renderParts(parts, can);
    expect(rich.losses).toEqual([]);
    expect(rich.messages.map((message) => message.kind)).toEqual(['attachment', 'attachment', 'attachment']);
    const poor = renderParts(parts, { ...can, video: false, audio: false, embeds: false });
    expect(poor.messages.map((message) => message.kind === 'text' && message.text)).toEqual([
      'How to: https://x.test/a.mp4',
      'https://x.test/a.mp3',
      'Map: https://x.test/page',
    ]);
    expect(poor.losses.map(({ rule }) => rule)).toEqual(['media-as-link', 'media-as-link', 'embed-as-link']);
  });

  it('puts cards in rows, and writes out buttons beyond the limit', () => {
    const card = (n: number): Card => ({
      title: `Card ${n}`,
      text: '',
      image: 'https://x.test/a.png',
      buttons: [1, 2, 3, 4].map((m) => link(`Go ${n}.${m}`)),
    });
    const { messages, losses } = renderParts([{ kind: 'cards', cards: [1, 2, 3].map(card) }], {
      ...can,
      cards: { max: 2, maxTitle: 80, maxText: 80, maxButtons: 3 },
    });
    expect(messages.map((message) => (message.kind === 'cards' ? message.cards.length : message.kind))).toEqual([
      2,
      'text',
      1,
      'text',
    ]);
    expect(losses.map(({ rule }) => rule)).toEqual(['cards-split', 'card-buttons-as-text', 'card-buttons-as-text']);
    expect(messages[1]).toMatchObject({ text: 'Go 1.4: https://example.com/\nGo 2.4: https://example.com/' });
  });

  it('makes pictures and text of cards the channel has no room for', () => {
    const cards: Card[] = [
      { title: 'Long '.repeat(20), text: 'Words', image: 'https://x.test/a.png', buttons: [link('Go')] },
    ];
    const { messages, losses } = renderParts([{ kind: 'cards', cards }], can);
    expect(messages.map(({ kind }) => kind)).toEqual(['image', 'text']);
    expect(losses[0]?.rule).toBe('cards-as-text');
  });
});
