// Parts keep within what a message may hold; what came out empty is left out.
import { messagePartSchema, readMarkup } from '@parley/messages';
import { describe, expect, it } from 'vitest';
import type { Evaluator } from './evaluator';
import { pickText } from './localize';
import { renderParts } from './render-parts';

const evaluator: Evaluator = {
  text: (text) => pickText(text, 'sv-SE', 'en'),
  rich: (text) => readMarkup(pickText(text, 'sv-SE', 'en')),
  value: () => null,
  holds: () => false,
};

describe('renderParts', () => {
  it('renders each kind of part', () => {
    const parts = renderParts(
      [
        { kind: 'text', text: { en: 'Hi', sv: 'Hej' } },
        { kind: 'image', url: { en: ' https://example.com/a.png ' }, alt: { en: 'A cat', sv: 'En katt' } },
        { kind: 'buttons', buttons: [{ label: { en: 'Site' }, url: { en: 'https://example.com' } }] },
        { kind: 'choices', choices: [{ id: 'c1', label: { en: 'Yes', sv: 'Ja' } }] },
      ],
      evaluator,
    );
    expect(parts).toEqual([
      { kind: 'text', text: 'Hej' },
      { kind: 'image', url: 'https://example.com/a.png', alt: 'En katt' },
      { kind: 'buttons', buttons: [{ label: 'Site', url: 'https://example.com' }] },
      { kind: 'choices', choices: [{ id: 'c1', label: 'Ja' }] },
    ]);
  });

  it('leaves out what is empty and names what has no label', () => {
    const parts = renderParts(
      [
        { kind: 'text', text: { en: '  ' } },
        { kind: 'image', url: { en: '' }, alt: { en: 'x' } },
        { kind: 'buttons', buttons: [{ label: { en: 'x' }, url: { en: '' } }] },
        { kind: 'choices', choices: [] },
        { kind: 'buttons', buttons: [{ label: { en: '' }, url: { en: 'https://example.com' } }] },
        { kind: 'choices', choices: [{ id: 'c1', label: { en: ' ' } }] },
      ],
      evaluator,
    );
    expect(parts).toEqual([
      { kind: 'buttons', buttons: [{ label: 'https://example.com', url: 'https://example.com' }] },
      { kind: 'choices', choices: [{ id: 'c1', label: 'c1' }] },
    ]);
  });

  it('never makes a part that no channel could take', () => {
    const long = { en: 'x'.repeat(50_000) };
    const url = { en: 'https://example.com' };
    const parts = renderParts(
      [
        { kind: 'text', text: long },
        { kind: 'image', url, alt: long },
        { kind: 'buttons', buttons: [{ label: long, url }] },
        { kind: 'choices', choices: [{ id: 'c1', label: long }] },
      ],
      evaluator,
    );
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(messagePartSchema.safeParse(part).success).toBe(true);
  });
});

describe('a marked-up text', () => {
  const render = (en: string) => renderParts([{ kind: 'text', text: { en }, format: 'rich' }], evaluator);

  it('is said with its form and as words', () => {
    expect(render('**Hi** you')).toEqual([
      {
        kind: 'text',
        text: 'Hi you',
        rich: [{ kind: 'paragraph', runs: [{ text: 'Hi', bold: true }, { text: ' you' }] }],
      },
    ]);
  });

  it('is plain words where it has no form', () => {
    expect(render('Hi\n\nyou')).toEqual([{ kind: 'text', text: 'Hi\n\nyou' }]);
    expect(render(' \n ')).toEqual([]);
    expect(renderParts([{ kind: 'text', text: { en: '**Hi**' } }], evaluator)).toEqual([
      { kind: 'text', text: '**Hi**' },
    ]);
  });

  it('loses its form rather than more than a message can hold', () => {
    const [part] = render(Array.from({ length: 2_500 }, (_, n) => `**a** ${n % 10}`).join('\n'));
    expect(part).toEqual({ kind: 'text', text: expect.stringContaining('a 0\na 1') });
    expect(messagePartSchema.safeParse(part).success).toBe(true);
  });
});

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:x',
    'data:text/html,x',
    'vbscript:x',
    'example.com',
    `https://${'x'.repeat(2_000)}`,
    'https://a b',
  ])('like %j is left out', (url) => {
    expect(renderParts([{ kind: 'image', url: { en: url }, alt: { en: '' } }], evaluator)).toEqual([]);
    const buttons = [{ label: { en: 'x' }, url: { en: url } }];
    expect(renderParts([{ kind: 'buttons', buttons }], evaluator)).toEqual([]);
  });

  it.each(['https://example.com/a?b=c', 'mailto:a@example.com', 'tel:+4612345', '/files/a.png'])(
    'like %j is kept',
    (url) => {
      expect(renderParts([{ kind: 'image', url: { en: url }, alt: { en: '' } }], evaluator)).toHaveLength(1);
    },
  );
});

describe('pickText', () => {
  it('goes from region to language to the flow’s own', () => {
    const text = { en: 'a', sv: 'b', 'sv-FI': 'c' };
    expect([pickText(text, 'sv-FI', 'en'), pickText(text, 'sv-SE', 'en'), pickText(text, 'de', 'en')]).toEqual([
      'c',
      'b',
      'a',
    ]);
    expect(pickText({}, 'de', 'en')).toBe('');
  });
});
