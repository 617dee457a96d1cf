// What every step kind says arrives on every real channel: within its limits, with no word or choice left out.
import { channelModels } from '@parley/channels/models';
import { createRunner, startSession } from '@parley/engine';
import { compileFlow, emptyFlow, type FlowDraft } from '@parley/flow';
import {
  type ChannelCapabilities,
  type MessagePart,
  messagePartSchema,
  type RenderedMessage,
  renderParts,
  richWords,
} from '@parley/messages';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const image = 'https://demo-bikes.example/bike.png';
const choices = Array.from({ length: 16 }, (_one, at) => ({
  id: `c${at}`,
  label: `A choice with many words ${at}`,
  value: '',
  when: '',
  text: '',
  image: at % 2 ? '' : image,
}));
const words = 'Long words of advice. '.repeat(200).trim();
const field = { id: 'f1', key: 'bike', kind: 'single-line', label: 'Which bike?', required: true };
const site = (name: string) => `https://demo-bikes.example/${name}`;
const buttons = Array.from({ length: 5 }, (_one, at) => ({ id: `b${at}`, label: `To page ${at}`, url: site(`${at}`) }));
const cards = Array.from({ length: 12 }, (_one, at) => ({
  id: `k${at}`,
  title: `Bike ${at}`,
  text: 'Fast',
  image,
  buttons,
}));
const bubbles: JsonObject[] = [
  { id: 'p1', kind: 'text', text: '**Bold** [site](https://demo-bikes.example)\n\n- one\n- two', format: 'rich' },
  { id: 'p2', kind: 'text', text: words },
  { id: 'p3', kind: 'image', url: image, alt: 'A bike' },
  { id: 'p4', kind: 'video', url: site('ride.mp4'), title: 'A ride' },
  { id: 'p5', kind: 'audio', url: site('bell.mp3'), title: 'A bell' },
  { id: 'p6', kind: 'file', url: site('manual.pdf'), title: 'The manual' },
  { id: 'p7', kind: 'embed', url: site('map'), title: 'The map' },
  { id: 'p8', kind: 'cards', cards },
  { id: 'p9', kind: 'buttons', buttons },
];

/** Kinds that say something by themselves; a new one must be listed here. */
const speaking = {
  'send-message': { bubbles },
  'ask-question': { text: words, choices: choices.map(({ text: _text, image: _image, ...one }) => one) },
  'ask-several': { text: 'Which of them?', choices: choices.map(({ text: _text, image: _image, ...one }) => one) },
  'ask-picture': { text: 'Which picture?', choices },
  'ask-yes-no': { text: 'Shall we?', yesLabel: 'Yes, with the greatest pleasure', noLabel: 'No' },
  'ask-rating': { text: 'How was it?', lowLabel: 'Bad', highLabel: 'Good', scale: 'nps' },
  'ask-satisfaction': { text: 'Were we of help?' },
  'ask-date': { text: 'Which day?' },
  'ask-address': { text: 'Where do you live?' },
  'ask-file': { text: 'A picture, please' },
  'ask-form': { text: 'A few questions', formId: 'form_1', fields: [field] },
  'ask-consent': { text: 'May we store this?' },
  'hand-over': { availableText: 'One moment', unavailableText: 'Nobody is in' },
  end: { text: words },
} satisfies Partial<Record<StepKind, JsonObject>>;

const channels = Object.entries(channelModels);

it('every kind that says or asks is tried', () => {
  const groups = ['say', 'ask'];
  const all = Object.values(stepModels).filter(({ group }) => groups.includes(group));
  expect(Object.keys(speaking)).toEqual(expect.arrayContaining(all.map(({ kind }) => kind)));
});

describe.each(channels)('on %s', (channel, { capabilities }) => {
  it.each(Object.entries(speaking))('%s', (kind, options) => {
    const said = partsOf({ kind, options, channel });
    expect(said.length).toBeGreaterThan(0);
    for (const parts of said) {
      const { messages, numbered } = renderParts(parts, capabilities);
      for (const message of messages) expect(tooMuch(message, capabilities)).toEqual([]);
      const shown = messages.map(readable).join('\n').replaceAll(/\s+/g, ' ');
      for (const phrase of phrasesOf(parts)) expect(shown).toContain(phrase.replaceAll(/\s+/g, ' '));
      const offered = parts.flatMap((part) => (part.kind === 'choices' ? part.choices : []));
      const reachable = [...messages.flatMap(tappable), ...numbered.map(({ id }) => id)];
      expect(reachable).toEqual(expect.arrayContaining(offered.map(({ id }) => id)));
    }
  });
});

type Step = { readonly kind: string; readonly options: JsonObject; readonly channel: string };

/** What the visitor is sent when the step is entered, message by message. */
function partsOf({ kind, options, channel }: Step): MessagePart[][] {
  const step = (id: string, of: string, own: JsonObject) => {
    const model = Object.values(stepModels).find((one) => one.kind === of);
    return { id, kind: of, options: { ...model?.defaults(), ...own } };
  };
  const flow: FlowDraft = {
    ...emptyFlow('Test', 'en'),
    steps: [step('begin', 'chat-opened', {}), step('tried', kind, options)],
    edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'tried' }],
  };
  const turn = startSession(createRunner(compileFlow(flow, stepModels)), {
    kind: 'started',
    at: 1_000_000,
    world: { contact: {}, teamAvailable: true, channel },
    trigger: 'begin',
    values: {},
    locale: 'en',
    seed: 1,
  });
  const data = z.object({ parts: z.array(messagePartSchema) });
  return turn.effects.filter((effect) => effect.kind === 'send-message').map((effect) => data.parse(effect.data).parts);
}

/** What the channel would refuse or cut. */
function tooMuch(message: RenderedMessage, can: ChannelCapabilities): string[] {
  const wrong: string[] = [];
  const { choices: offered } = message;
  if (offered.length > can.choices.max) wrong.push(`${offered.length} choices`);
  if (offered.some(({ label }) => label.length > can.choices.maxLabel)) wrong.push('a long choice');
  if (message.kind === 'text' && message.text.length > can.maxText) wrong.push('a long text');
  if (message.kind === 'text' && message.buttons.length > can.buttons.max)
    wrong.push(`${message.buttons.length} buttons`);
  if (message.kind === 'cards' && message.cards.length > can.cards.max) wrong.push(`${message.cards.length} cards`);
  if (message.kind === 'cards' && message.cards.some(({ title }) => title.length > can.cards.maxTitle))
    wrong.push('title');
  return wrong;
}

function readable(message: RenderedMessage): string {
  const said = message.choices.map(({ label }) => label);
  if (message.kind === 'text') said.unshift(message.text, ...message.buttons.flatMap(({ label, url }) => [label, url]));
  if (message.kind === 'image') said.unshift(message.alt);
  if (message.kind === 'attachment') said.unshift(message.name);
  if (message.kind === 'cards')
    for (const { title, text, answer, buttons: links } of message.cards)
      said.unshift(title, text, answer?.label ?? '', ...links.map(({ label }) => label));
  return said.join('\n');
}

function tappable(message: RenderedMessage): string[] {
  const onCards = message.kind === 'cards' ? message.cards.flatMap(({ answer }) => (answer ? [answer.id] : [])) : [];
  return [...onCards, ...message.choices.map(({ id }) => id)];
}

/** Every phrase a visitor must be able to read, wherever the channel puts it. */
function phrasesOf(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text')
      return part.rich
        ? richWords(part.rich)
            .split(/[^\w]+/)
            .filter(Boolean)
        : part.text.split(/[\n.]+\s*/).filter(Boolean);
    if (part.kind === 'image') return [part.alt];
    if (part.kind === 'media' || part.kind === 'embed') return [part.title];
    if (part.kind === 'file') return [part.name];
    if (part.kind === 'buttons') return part.buttons.map(({ label }) => label);
    if (part.kind === 'cards')
      return part.cards.flatMap((card) => [card.title, ...card.buttons.map(({ label }) => label)]);
    return part.kind === 'choices' ? part.choices.map(({ label }) => label) : [];
  });
}
