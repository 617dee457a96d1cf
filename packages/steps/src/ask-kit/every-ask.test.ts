// What every kind of question can do: ask again in its own words, give up, keep the answer in both places, skip what is known.
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import type { StepKind } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

type Asked = {
  readonly kind: StepKind;
  readonly options?: JsonObject;
  /** An answer it takes, what it keeps, and the way out it takes with that. */
  readonly says: string;
  readonly keeps: unknown;
  readonly exit?: string;
  /** As the contact's property, when that is not the same. */
  readonly property?: unknown;
  /** What the variable gets when the contact's property is known. */
  readonly known?: unknown;
  readonly wrong: string;
};

const choices = [
  { id: 'tea', label: 'Tea', value: 'T1', when: '' },
  { id: 'milk', label: 'Milk', value: '', when: '' },
];

const pictures = choices.map((choice) => ({ ...choice, text: '', image: 'https://example.com/a.png' }));

const all: readonly (readonly [string, Asked])[] = [
  ['short text', { kind: 'ask-question', options: { maxLength: 5 }, says: 'Ada', keeps: 'Ada', wrong: 'too long' }],
  ['long text', { kind: 'ask-question', options: { long: true }, says: 'A\nB', keeps: 'A\nB', wrong: ' ' }],
  ['email', { kind: 'ask-question', options: { answer: 'email' }, says: 'a@b.se', keeps: 'a@b.se', wrong: 'no' }],
  [
    'phone',
    {
      kind: 'ask-question',
      options: { answer: 'phone' },
      says: '+46 70 123 45 67',
      keeps: '+46701234567',
      wrong: 'hm',
    },
  ],
  [
    'number',
    { kind: 'ask-question', options: { answer: 'number', max: 9, unit: 'kg' }, says: '5 kg', keeps: 5, wrong: '12' },
  ],
  [
    'url',
    { kind: 'ask-question', options: { answer: 'url' }, says: 'parley.dev', keeps: 'https://parley.dev/', wrong: 'x' },
  ],
  [
    'choice',
    {
      kind: 'ask-question',
      options: { answer: 'choice', choices },
      says: 'tea',
      keeps: 'T1',
      exit: 'tea',
      wrong: 'gin',
    },
  ],
  [
    'choice of a list',
    {
      kind: 'ask-question',
      options: { answer: 'choice', list: 'drinks' },
      says: 'cola',
      keeps: 'Cola',
      wrong: 'gin',
    },
  ],
  [
    'several',
    {
      kind: 'ask-several',
      options: { choices },
      says: '1, 2',
      keeps: ['T1', 'Milk'],
      property: 'T1, Milk',
      wrong: '9',
    },
  ],
  ['yes or no', { kind: 'ask-yes-no', says: 'ja gärna', keeps: true, exit: 'yes', wrong: 'hm' }],
  ['consent', { kind: 'ask-consent', says: 'yes', keeps: true, exit: 'agreed', wrong: 'hm' }],
  ['rating', { kind: 'ask-rating', says: '4', keeps: 4, wrong: '9' }],
  [
    'NPS in groups',
    { kind: 'ask-rating', options: { scale: 'nps', split: true }, says: '9', keeps: 9, exit: 'promoter', wrong: '11' },
  ],
  ['date', { kind: 'ask-date', says: '2027-03-15', keeps: '2027-03-15', wrong: 'soon' }],
  ['time', { kind: 'ask-date', options: { wants: 'time' }, says: 'kl 15', keeps: '15:00', wrong: 'soon' }],
  [
    'address',
    {
      kind: 'ask-address',
      says: 'Storgatan 1, 111 22 Stockholm',
      keeps: {
        street: 'Storgatan 1',
        postal_code: '111 22',
        city: 'Stockholm',
        country: '',
        text: 'Storgatan 1, 111 22 Stockholm',
      },
      property: 'Storgatan 1, 111 22 Stockholm',
      known: { text: 'Storgatan 1, 111 22 Stockholm' },
      wrong: 'hm',
    },
  ],
  [
    'picture',
    { kind: 'ask-picture', options: { choices: pictures }, says: 'tea', keeps: 'T1', exit: 'tea', wrong: 'gin' },
  ],
  ['file', { kind: 'ask-file', says: 'https://example.com/a.pdf', keeps: 'https://example.com/a.pdf', wrong: 'later' }],
];

function flowOf({ kind, options = {}, exit = 'answered' }: Asked, more: JsonObject = {}) {
  return drawFlow({
    steps: {
      ask: [kind, { text: 'Well?', retry: 'Once more', variable: 'kept', property: 'kept', ...options, ...more }],
      good: ['end', { text: 'Good' }],
      lost: ['end', { text: 'Lost' }],
    },
    edges: ['begin>ask', `ask:${exit}>good`, 'ask:gave-up>lost'],
    variables: { kept: 'text', drinks: 'list' },
  });
}

const start = { start: { values: { drinks: ['Cola', 'Water'] } } };
const contactOf = (kept: unknown): Record<string, string | number | boolean> =>
  typeof kept === 'string' || typeof kept === 'number' || typeof kept === 'boolean' ? { kept } : {};

describe.each(all)('a question for %s', (_name, asked) => {
  it('says its retry text and goes on with the next answer', () => {
    const visit = new Visit(flowOf(asked), start);
    expect(visit.heard[0]).toBe('Well?');
    expect(visit.says(asked.wrong).heard[0]).toBe('Once more');
    expect(visit.says(asked.says).heard).toContain('Good');
  });

  it('gives up after as many tries as it is told', () => {
    const visit = new Visit(flowOf(asked, { maxTries: 3 }), start).says(asked.wrong).says(asked.wrong);
    expect(visit.at).toBe('ask');
    expect(visit.says(asked.wrong).heard).toEqual(['Lost']);
  });

  it('keeps the answer in a variable and in a property', () => {
    const visit = new Visit(flowOf(asked), start).says(asked.says);
    expect(visit.turn.variables['kept']).toEqual(asked.keeps);
    expect(visit.effect('set-contact-property').data).toEqual({
      property: 'kept',
      value: asked.property ?? asked.keeps,
    });
    const only = new Visit(flowOf(asked, { variable: null }), start).says(asked.says);
    expect(only.turn.variables).toEqual({ drinks: ['Cola', 'Water'] });
    expect(new Visit(flowOf(asked, { property: null }), start).says(asked.says).effects).not.toContain(
      'set-contact-property',
    );
  });

  it('is passed over when the contact or the variable knows the answer, if it is told so', () => {
    const known = contactOf(asked.property ?? asked.keeps);
    const skipping = flowOf(asked, { skipKnown: true });
    const visit = new Visit(skipping, { ...start, world: { contact: known } });
    expect(visit.heard).toEqual(['Good']);
    expect(visit.turn.variables['kept']).toEqual(asked.known ?? asked.property ?? asked.keeps);
    const kept = JSON.parse(JSON.stringify(asked.keeps));
    const byVariable = new Visit(flowOf(asked, { skipKnown: true, property: null }), {
      start: { values: { ...start.start.values, kept } },
    });
    expect(byVariable.heard).toEqual(['Good']);
    expect(new Visit(skipping, start).heard[0]).toBe('Well?');
    expect(new Visit(flowOf(asked), { ...start, world: { contact: known } }).heard[0]).toBe('Well?');
  });
});
