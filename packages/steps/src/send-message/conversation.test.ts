// Scripted visits: what is sent, in which order and language.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    say: [
      'send-message',
      {
        bubbles: [
          { id: 'a', kind: 'text', text: 'Hi {{contact.first_name | default: "there"}}' },
          { id: 'b', kind: 'image', url: 'https://example.com/a.png', alt: 'Map' },
          { id: 'c', kind: 'text', text: 'Look:' },
          { id: 'd', kind: 'buttons', buttons: [{ id: 'x', label: 'Site', url: 'https://example.com' }] },
        ],
      },
    ],
    bye: ['end', { text: 'Bye' }],
  },
  edges: ['begin>say', 'say>bye'],
  rest: {
    languages: ['sv'],
    translations: {
      sv: {
        'say/bubbles.a.text': 'Hej',
        'say/bubbles.b.alt': 'Karta',
        'say/bubbles.d.buttons.x.label': 'Sida',
        'bye/text': 'Hej då',
      },
    },
  },
});

describe('a visit to send-message', () => {
  it('says bubble after bubble, buttons with their text, and goes on', () => {
    const visit = new Visit(flow, { world: { contact: { first_name: 'Ada' } } });
    expect(visit.messages).toEqual([
      [{ kind: 'text', text: 'Hi Ada' }],
      [{ kind: 'image', url: 'https://example.com/a.png', alt: 'Map' }],
      [
        { kind: 'text', text: 'Look:' },
        { kind: 'buttons', buttons: [{ label: 'Site', url: 'https://example.com' }] },
      ],
      [{ kind: 'text', text: 'Bye' }],
    ]);
    expect(visit.status).toBe('ended');
  });

  it('says formatted text with its form, and values as they are', () => {
    const text = '**Hi {{contact.first_name}}**, see [this]({{contact.site}})\n- one\n- {{contact.first_name}}';
    const bubbles = [{ id: 'a', kind: 'text', text, format: 'rich' }];
    const rich = drawFlow({ steps: { say: ['send-message', { bubbles }] }, edges: ['begin>say'] });
    const contact = { first_name: '*Ada*\n- x', site: 'javascript:alert(1)' };
    expect(new Visit(rich, { world: { contact } }).messages).toEqual([
      [
        {
          kind: 'text',
          text: 'Hi *Ada*\n- x, see this\n• one\n• *Ada*\n- x',
          rich: [
            { kind: 'paragraph', runs: [{ text: 'Hi *Ada*\n- x', bold: true }, { text: ', see this' }] },
            { kind: 'list', start: null, items: [[{ text: 'one' }], [{ text: '*Ada*\n- x' }]] },
          ],
        },
      ],
    ]);
  });

  it('seems to write between bubbles, and speaks when the time has come', () => {
    const bubbles = [
      { id: 'a', kind: 'typing', seconds: 1 },
      { id: 'b', kind: 'text', text: 'One' },
      { id: 'c', kind: 'typing', seconds: null },
      { id: 'd', kind: 'text', text: 'x'.repeat(100) },
      { id: 'e', kind: 'buttons', buttons: [{ id: 'k', label: 'Go', url: 'https://example.com' }] },
    ];
    const slow = drawFlow({
      steps: { say: ['send-message', { bubbles: JSON.parse(JSON.stringify(bubbles)) }], bye: ['end', { text: 'Bye' }] },
      edges: ['begin>say', 'say>bye'],
    });
    const visit = new Visit(slow);
    expect([visit.heard, visit.status]).toEqual([[], 'waiting']);
    expect(visit.effect('show-typing').data).toEqual({ ms: 1_000 });
    expect(visit.effect('start-timer').data['at']).toBe(1_001_000);
    expect(visit.waits().heard).toEqual(['One']);
    expect(visit.effect('show-typing').data).toEqual({ ms: 3_500 });
    expect(visit.waits().messages).toEqual([
      [
        { kind: 'text', text: 'x'.repeat(100) },
        { kind: 'buttons', buttons: [{ label: 'Go', url: 'https://example.com' }] },
      ],
      [{ kind: 'text', text: 'Bye' }],
    ]);
    expect(visit.status).toBe('ended');
  });

  it('takes a text without format as it is written', () => {
    const bubbles = [{ id: 'a', kind: 'text', text: '**Hi** [x](https://example.com)' }];
    const plain = drawFlow({ steps: { say: ['send-message', { bubbles }] }, edges: ['begin>say'] });
    expect(new Visit(plain).messages).toEqual([[{ kind: 'text', text: '**Hi** [x](https://example.com)' }]]);
  });

  it('falls back where a token has nothing', () => {
    expect(new Visit(flow).heard[0]).toBe('Hi there');
  });

  it('says it in Swedish, and untranslated texts in the flow’s own language', () => {
    const visit = new Visit(flow, { locale: 'sv' });
    expect(visit.heard).toEqual(['Hej', 'Look:', 'Hej då']);
    expect(JSON.stringify(visit.messages)).toContain('Karta');
    expect(JSON.stringify(visit.messages)).toContain('Sida');
  });

  it('is passed over when it is disabled', () => {
    const steps = flow.steps.map((step) => (step.id === 'say' ? { ...step, disabled: true } : step));
    expect(new Visit({ ...flow, steps }).heard).toEqual(['Bye']);
  });

  it('sends what plays, files, pages and cards, without what came to nothing', () => {
    const rich = drawFlow({
      steps: {
        say: [
          'send-message',
          {
            bubbles: [
              { id: 'v', kind: 'video', url: 'https://example.com/a.mp4', title: 'For {{contact.first_name}}' },
              { id: 'a', kind: 'audio', url: '{{recording}}', title: '' },
              { id: 'f', kind: 'file', url: 'https://example.com/price%20list.pdf?x=1', title: '' },
              { id: 'e', kind: 'embed', url: 'https://example.com/map', title: 'Map' },
              {
                id: 'c',
                kind: 'cards',
                cards: [
                  { id: 'c1', title: 'One', text: '{{recording}}', image: '{{recording}}', buttons: [] },
                  { id: 'c2', title: '{{recording}}', text: '', image: '', buttons: [] },
                ],
              },
            ],
          },
        ],
      },
      edges: ['begin>say'],
      variables: { recording: 'text' },
    });
    expect(new Visit(rich, { world: { contact: { first_name: 'Ada' } } }).messages.flat()).toEqual([
      { kind: 'media', media: 'video', url: 'https://example.com/a.mp4', title: 'For Ada' },
      {
        kind: 'file',
        url: 'https://example.com/price%20list.pdf?x=1',
        name: 'price%20list.pdf',
        mime: 'application/octet-stream',
        size: 0,
      },
      { kind: 'embed', url: 'https://example.com/map', title: 'Map' },
      { kind: 'cards', cards: [{ title: 'One', text: '', image: null, buttons: [] }] },
    ]);
  });
});
