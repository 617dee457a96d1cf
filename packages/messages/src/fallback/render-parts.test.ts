// Parts become messages within a channel's limits; what changes on the way is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelCapabilities } from '../capabilities';
import { choiceFromText } from './choice-from-text';
import type { Card, MessagePart } from '../part';
import { readMarkup } from '../rich/read-markup';
import { richWords } from '../rich/rich-words';
import { renderParts } from './render-parts';
import type { RenderedMessage } from './rendered';

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
const text = (words: string): MessagePart => ({ kind: 'text', text: words });
const choices = (...labels: string[]): MessagePart => ({
  kind: 'choices',
  choices: labels.map((label, index) => ({ id: `c${index + 1}`, label })),
});
const link = (label: string, url = 'https://example.com/') => ({ label, url });

describe('texts', () => {
  it('keeps what fits and loses nothing', () => {
    expect(renderParts([text('Hi'), text('there')], can)).toEqual({
      messages: [
        { kind: 'text', text: 'Hi', buttons: [], choices: [] },
        { kind: 'text', text: 'there', buttons: [], choices: [] },
      ],
      losses: [],
      numbered: [],
    });
  });

  it('splits what is too long and says so', () => {
    const rendering = renderParts([text('w '.repeat(1500))], can);
    expect(rendering.messages).toHaveLength(2);
    expect(rendering.losses).toEqual([{ rule: 'text-split', part: 0, detail: { messages: 2, max: 2000 } }]);
  });

  it('gives form signs where the channel has none, and leaves the words alone where it has', () => {
    const rich = readMarkup('**Hi** you\n- [site](https://example.com)');
    const part: MessagePart = { kind: 'text', text: richWords(rich), rich };
    const [poor, able] = [renderParts([part], can), renderParts([part], { ...can, rich: true })];
    expect(poor.messages).toMatchObject([{ text: '*Hi* you\n• site (https://example.com)' }]);
    expect(poor.losses).toEqual([{ rule: 'rich-as-signs', part: 0, detail: {} }]);
    expect(able.messages).toMatchObject([{ text: 'Hi you\n• site' }]);
    expect(able.losses).toEqual([]);
  });

  it('counts the words, not the signs of their form', () => {
    const rich = readMarkup(`**${'x'.repeat(2_000)}**`);
    const part: MessagePart = { kind: 'text', text: richWords(rich), rich };
    expect(renderParts([part], { ...can, rich: true }).messages).toHaveLength(1);
    expect(renderParts([part], can).losses.map(({ rule }) => rule)).toEqual(['rich-as-signs', 'text-split']);
  });

  it('sends nothing for blank text', () => {
    expect(renderParts([text(' \n')], can).messages).toEqual([]);
  });
});

describe('choices', () => {
  it('stand on the last message only', () => {
    const { messages } = renderParts([text('Pick'), choices('Sales', 'Support'), text('Please')], can);
    expect(messages.map((message) => message.choices.length)).toEqual([0, 2]);
  });

  it('stand on the last piece of a split text', () => {
    const { messages } = renderParts([text('x'.repeat(4001)), choices('Yes')], can);
    expect(messages.map((message) => message.choices.length)).toEqual([0, 0, 1]);
  });

  it('stand on an image too', () => {
    const { messages } = renderParts([{ kind: 'image', url: 'https://x.test/a.png', alt: '' }, choices('Yes')], can);
    expect(messages[0]?.choices).toHaveLength(1);
  });

  it('become a numbered list beyond the channel’s number', () => {
    const labels = Array.from({ length: 14 }, (_, index) => `Option ${index + 1}`);
    const { messages, losses, numbered } = renderParts([text('Pick'), choices(...labels)], can);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      choices: [],
      text: expect.stringContaining('Pick\n\n1. Option 1\n2. Option 2'),
    });
    expect(losses).toEqual([{ rule: 'choices-numbered', part: 1, detail: { choices: 14, max: 13, maxLabel: 20 } }]);
    expect(choiceFromText(numbered, '14')?.id).toBe('c14');
  });

  it('become numbers to tap when a label is too long', () => {
    const { messages, numbered } = renderParts([text('Pick'), choices('a'.repeat(21), 'b')], can);
    expect(messages[0]?.choices).toEqual([
      { id: 'c1', label: '1' },
      { id: 'c2', label: '2' },
    ]);
    expect(numbered).toHaveLength(2);
  });

  it('become numbers when two labels look the same', () => {
    expect(renderParts([text('Pick'), choices('Yes', 'yes ')], can).losses[0]?.rule).toBe('choices-numbered');
  });

  it('keep 13 labels of 20 characters as they are', () => {
    const labels = Array.from({ length: 13 }, (_, index) => String(index).padStart(20, 'x'));
    const { messages, losses } = renderParts([text('Pick'), choices(...labels)], can);
    expect(messages[0]?.choices).toHaveLength(13);
    expect(losses).toEqual([]);
  });

  it('bring their own text when there is none', () => {
    const { messages, losses } = renderParts([choices('Yes', 'No')], can);
    expect(messages[0]).toMatchObject({ text: '1. Yes\n2. No', choices: [{ label: 'Yes' }, { label: 'No' }] });
    expect(losses[0]?.rule).toBe('choices-without-text');
  });

  it('keep a long list apart from a text it does not fit', () => {
    const { messages } = renderParts([text('x'.repeat(1990)), choices('a'.repeat(30))], can);
    expect(messages).toHaveLength(2);
    expect(messages[1]?.choices).toHaveLength(1);
  });
});

describe('link buttons', () => {
  it('stand beside the text before them', () => {
    const { messages, losses } = renderParts([text('Read'), { kind: 'buttons', buttons: [link('Docs')] }], can);
    expect(messages).toEqual([{ kind: 'text', text: 'Read', buttons: [link('Docs')], choices: [] }]);
    expect(losses).toEqual([]);
  });

  it('become text with the address beyond the third', () => {
    const buttons = ['A', 'B', 'C', 'D'].map((label) => link(label));
    const { messages, losses } = renderParts([text('Read'), { kind: 'buttons', buttons }], can);
    expect(messages[0]).toMatchObject({ buttons: buttons.slice(0, 3) });
    expect(messages[1]).toMatchObject({ text: 'D: https://example.com/' });
    expect(losses).toEqual([{ rule: 'buttons-as-text', part: 1, detail: { buttons: 1, max: 3 } }]);
  });

  it('become text when the label is too long or the address is no web address', () => {
    const buttons = [link('a'.repeat(21)), link('Mail', 'mailto:a@example.com'), link('Bad', 'javascript:alert(1)')];
    const { messages } = renderParts([{ kind: 'buttons', buttons }], can);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ kind: 'text', buttons: [] });
  });

  it('keep at most 640 characters beside them', () => {
    const { messages, losses } = renderParts(
      [text('word '.repeat(200)), { kind: 'buttons', buttons: [link('Go')] }],
      can,
    );
    expect(messages.map((message) => (message.kind === 'text' ? message.buttons.length : -1))).toEqual([0, 1]);
    expect(losses.map((loss) => loss.rule)).toEqual(['buttons-text-split']);
  });

  it('bring the first label as text when there is none', () => {
    const { messages, losses } = renderParts([{ kind: 'buttons', buttons: [link('Docs')] }], can);
    expect(messages[0]).toMatchObject({ text: 'Docs', buttons: [link('Docs')] });
    expect(losses[0]?.rule).toBe('buttons-without-text');
  });
});

describe('other parts', () => {
  it('sends an image as a link where the channel has none', () => {
    const image: MessagePart = { kind: 'image', url: 'https://x.test/a.png', alt: 'A map' };
    expect(renderParts([image], can).messages[0]?.kind).toBe('image');
    const { messages, losses } = renderParts([image], { ...can, images: false });
    expect(messages[0]).toMatchObject({ text: 'A map: https://x.test/a.png' });
    expect(losses[0]?.rule).toBe('image-as-link');
  });

  it('writes files, fields and notices out', () => {
    const { messages, losses } = renderParts(
      [
        { kind: 'file', url: 'https://x.test/f.pdf', name: 'f.pdf', mime: 'application/pdf', size: 1 },
        { kind: 'fields', title: 'Order', fields: [{ label: 'Name', value: 'Ada' }] },
        { kind: 'notice', code: 'handed-over', values: { to: 'Support' } },
      ],
      { ...can, files: false },
    );
    expect(messages.map((message) => (message.kind === 'text' ? message.text : ''))).toEqual([
      'f.pdf: https://x.test/f.pdf',
      'Order\nName: Ada',
      'handed over · Support',
    ]);
    expect(losses.map((loss) => loss.rule)).toEqual(['file-as-link', 'fields-as-text', 'notice-as-text']);
  });

  it('takes the reader’s words for a notice', () => {
    const { messages } = renderParts([{ kind: 'notice', code: 'x', values: {} }], can, (code) => `Said ${code}`);
    expect(messages[0]).toMatchObject({ text: 'Said x' });
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '\n', '. ', '😀'), minLength: 1, maxLength: 120 });
const address = fc.constantFrom('https://example.com/a', 'mailto:x@example.com', 'javascript:x', 'http://x.test/b');
const anyPart: fc.Arbitrary<MessagePart> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({ kind: fc.constant('image' as const), url: address, alt: words }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(fc.record({ label: words, url: address }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('choices' as const),
    choices: fc.array(fc.record({ id: words, label: words }), { minLength: 1, maxLength: 16 }),
  }),
  fc.record({
    kind: fc.constant('media' as const),
    media: fc.constantFrom('video', 'audio'),
    url: address,
    title: words,
  }),
  fc.record({ kind: fc.constant('embed' as const), url: address, title: words }),
  fc.record({
    kind: fc.constant('cards' as const),
    cards: fc.array(
      fc.record({
        title: words,
        text: words,
        image: fc.option(address),
        buttons: fc.array(fc.record({ label: words, url: address }), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('fields' as const),
    title: words,
    fields: fc.array(fc.record({ label: words, value: words }), { maxLength: 3 }),
  }),
);
const anyLimits: fc.Arbitrary<ChannelCapabilities> = fc
  .record({
    maxText: fc.integer({ min: 2, max: 200 }),
    choice: fc.integer({ min: 0, max: 13 }),
    label: fc.integer({ min: 1, max: 40 }),
    button: fc.integer({ min: 0, max: 3 }),
    beside: fc.integer({ min: 2, max: 100 }),
    images: fc.boolean(),
    plays: fc.boolean(),
    cards: fc.integer({ min: 0, max: 3 }),
  })
  .map((is) => ({
    ...can,
    maxText: is.maxText,
    images: is.images,
    video: is.plays,
    embeds: is.plays,
    cards: { max: is.cards, maxTitle: is.maxText, maxText: is.label, maxButtons: is.button },
    choices: { max: is.choice, maxLabel: is.label },
    buttons: { max: is.button, maxLabel: is.label, maxText: Math.min(is.beside, is.maxText) },
  }));

describe('any parts on any channel', () => {
  it('keep every limit', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 5 }), anyLimits, (parts, limits) => {
        const { messages } = renderParts(parts, limits);
        expect(messages.flatMap((message) => overLimit(message, limits))).toEqual([]);
        expect(messages.slice(0, -1).flatMap((message) => message.choices)).toEqual([]);
      }),
    );
  });

  it('lose no word, address or choice', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 5 }), anyLimits, (parts, limits) => {
        const { messages, numbered } = renderParts(parts, limits);
        const shown = squeezed(messages.map(everythingOn).join(''));
        for (const part of parts) for (const piece of everythingIn(part)) expect(shown).toContain(squeezed(piece));
        const offered = new Set(
          [...numbered, ...messages.flatMap((message) => message.choices)].map((choice) => choice.id),
        );
        const wanted = parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
        expect(wanted.filter((choice) => !offered.has(choice.id))).toEqual([]);
      }),
    );
  });

  it('are unchanged or named in the losses', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 4 }), anyLimits, (parts, limits) => {
        const { messages, losses } = renderParts(parts, limits);
        if (losses.length > 0) return;
        const images = parts.filter((part) => part.kind === 'image').length;
        expect(messages.filter((message) => message.kind === 'image')).toHaveLength(images);
        const count = (of: 'buttons' | 'choices') =>
          parts.reduce((sum, part) => sum + (part.kind === of && of in part ? listOf(part).length : 0), 0);
        expect(messages.reduce((sum, message) => sum + (message.kind === 'text' ? message.buttons.length : 0), 0)).toBe(
          count('buttons'),
        );
        expect(messages.reduce((sum, message) => sum + message.choices.length, 0)).toBe(count('choices'));
      }),
    );
  });
});

function overLimit(message: RenderedMessage, limits: ChannelCapabilities): string[] {
  const found: string[] = [];
  if (message.choices.length > limits.choices.max) found.push('too many choices');
  if (message.choices.some((choice) => choice.label.length > limits.choices.maxLabel)) found.push('choice label');
  if (message.kind === 'image') return limits.images ? found : [...found, 'image'];
  if (message.kind === 'attachment')
    return message.attachment !== 'audio' && !limits.video ? [...found, 'media'] : found;
  if (message.kind === 'cards') return [...found, ...cardsOverLimit(message.cards, limits)];
  const maxText = message.buttons.length > 0 ? limits.buttons.maxText : limits.maxText;
  if (message.text.trim() === '' || message.text.length > maxText) found.push('text');
  if (message.buttons.length > limits.buttons.max) found.push('too many buttons');
  if (message.buttons.some((button) => button.label.length > limits.buttons.maxLabel)) found.push('button label');
  return found;
}

function cardsOverLimit(cards: readonly Card[], limits: ChannelCapabilities): string[] {
  const { max, maxTitle, maxText, maxButtons } = limits.cards;
  const fits = cards.every(
    ({ title, text: own, buttons }) =>
      title.length <= maxTitle &&
      own.length <= maxText &&
      buttons.length <= maxButtons &&
      buttons.every(({ label }) => label.length <= limits.buttons.maxLabel),
  );
  return cards.length <= max && fits ? [] : ['cards'];
}

function listOf(part: MessagePart): readonly unknown[] {
  return part.kind === 'buttons' ? part.buttons : part.kind === 'choices' ? part.choices : [];
}

function squeezed(said: string): string {
  return said.replace(/\s+/g, '');
}

function everythingOn(message: ReturnType<typeof renderParts>['messages'][number]): string {
  const taps = message.choices.map((choice) => choice.label).join('');
  if (message.kind === 'image') return message.url + message.alt + taps;
  if (message.kind === 'attachment') return message.name + message.url + taps;
  if (message.kind === 'cards') return message.cards.flatMap(wordsOfCard).join('') + taps;
  return message.text + message.buttons.map((button) => button.label + button.url).join('') + taps;
}

function wordsOfCard({ title, text: own, image, buttons }: Card): string[] {
  return [title, own, image ?? '', ...buttons.flatMap((button) => [button.label, button.url])];
}

function everythingIn(part: MessagePart): string[] {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'image':
      return [part.url, part.alt];
    case 'buttons':
      return part.buttons.flatMap((button) => [button.label, button.url]);
    case 'media':
    case 'embed':
      return [part.url, part.title];
    case 'cards':
      return part.cards.flatMap(wordsOfCard);
    case 'choices':
      return part.choices.map((choice) => choice.label);
    case 'fields':
      return [part.title, ...part.fields.flatMap((field) => [field.label, field.value])];
    default:
      return [];
  }
}
