// Choices with pictures: cards that answer, cards that bear numbers, or pictures and a list.
import { describe, expect, it } from 'vitest';
import type { ChannelCapabilities } from '../capabilities';
import type { MessagePart } from '../part';
import { renderParts } from './render-parts';

const can: ChannelCapabilities = {
  maxText: 2_000,
  rich: false,
  choices: { max: 13, maxLabel: 20 },
  buttons: { max: 3, maxLabel: 20, maxText: 640 },
  images: true,
  video: true,
  audio: true,
  files: true,
  embeds: false,
  cards: { max: 2, maxTitle: 20, maxText: 20, maxButtons: 3 },
  typing: true,
  receipts: true,
  window: { flowHours: 24, memberHours: 168 },
  source: 'test',
  asOf: '2026-01-01',
};
const image = 'https://example.com/a.png';
const sofa = { id: 'sofa', label: 'Sofa', text: 'Soft', image };
const chair = { id: 'chair', label: 'Chair', image };
const lamp = { id: 'lamp', label: 'Lamp', text: 'Bright' };
const question: MessagePart = { kind: 'text', text: 'Which?' };
const pictures = (...choices: (typeof sofa | typeof chair | typeof lamp)[]) =>
  ({ kind: 'choices', choices, button: 'Choose' }) as const;

describe('choices with pictures', () => {
  it('are cards whose button answers, in rows of as many as fit', () => {
    const { messages, losses, numbered } = renderParts([question, pictures(sofa, chair, lamp)], can);
    expect(messages).toMatchObject([
      { kind: 'text', text: 'Which?' },
      {
        kind: 'cards',
        cards: [
          { title: 'Sofa', text: 'Soft', image, answer: { id: 'sofa', label: 'Choose' } },
          { title: 'Chair', text: '', image, answer: { id: 'chair', label: 'Choose' } },
        ],
      },
      { kind: 'cards', cards: [{ title: 'Lamp', image: null, answer: { id: 'lamp' } }] },
    ]);
    expect(losses.map(({ rule }) => rule)).toEqual(['cards-split']);
    expect(numbered).toEqual([]);
  });

  it('bear numbers where several may be taken', () => {
    const { messages, numbered } = renderParts([{ ...pictures(sofa, chair), several: true }], can);
    expect(messages).toMatchObject([{ kind: 'cards', cards: [{ title: '1. Sofa' }, { title: '2. Chair' }] }]);
    expect(JSON.stringify(messages)).not.toContain('answer');
    expect(numbered.map(({ id }) => id)).toEqual(['sofa', 'chair']);
  });

  it('are pictures before a list where cards cannot carry them', () => {
    const long = { ...sofa, text: 'Soft, wide, and with room for three' };
    const { messages, losses, numbered } = renderParts([question, pictures(long, chair)], can);
    expect(messages.map(({ kind }) => kind)).toEqual(['text', 'image', 'image', 'text']);
    expect(messages.at(-1)).toMatchObject({ text: `1. Sofa – ${long.text}\n2. Chair` });
    expect(losses.map(({ rule }) => rule)).toEqual(['pictures-as-list']);
    expect(numbered).toHaveLength(2);
  });

  it('are words and addresses where there are no pictures at all', () => {
    const plain = { ...can, images: false, cards: { max: 0, maxTitle: 0, maxText: 0, maxButtons: 0 } };
    const { messages } = renderParts([question, pictures(sofa, lamp)], plain);
    expect(messages).toMatchObject([{ text: `Which?\n\n1. Sofa – Soft – ${image}\n2. Lamp – Bright` }]);
  });
});

it('several plain choices are numbered, since a tap is one answer', () => {
  const several: MessagePart = { kind: 'choices', choices: [{ id: 'a', label: 'A' }], several: true };
  const { messages, losses } = renderParts([question, several], can);
  expect(messages).toEqual([{ kind: 'text', text: 'Which?\n\n1. A', buttons: [], choices: [] }]);
  expect(losses.map(({ rule }) => rule)).toEqual(['several-numbered']);
});
