import { describe, expect, it } from 'vitest';
import { draw } from '../testing/draw-flow';
import { createLocalizer } from './localize';
import { plainJson } from './plain-json';

const flow = draw({
  steps: {},
  rest: {
    language: 'en',
    languages: ['sv', 'de', 'fr'],
    translations: {
      sv: { 'a/text': 'Hej', 'a/choices.c1.label': 'Ett' },
      de: { 'a/text': '' },
      es: { 'a/text': 'Hola' },
    },
  },
});

describe('createLocalizer', () => {
  const localize = createLocalizer(flow);

  it('puts the own language first and adds what is translated', () => {
    expect(localize('a')('text', 'Hi')).toEqual({ en: 'Hi', sv: 'Hej' });
    expect(localize('a')('choices.c1.label', 'One')).toEqual({ en: 'One', sv: 'Ett' });
  });

  it('takes an empty translation as missing and leaves out languages the flow does not have', () => {
    expect(Object.keys(localize('a')('text', 'Hi'))).toEqual(['en', 'sv']);
  });

  it('keeps steps apart', () => {
    expect(localize('b')('text', 'Hi')).toEqual({ en: 'Hi' });
  });

  it('finds no translation among the machinery of objects', () => {
    expect(localize('constructor')('name', 'x')).toEqual({ en: 'x' });
    const hostile = draw({ steps: {}, rest: { languages: ['sv'], translations: { constructor: { 'a/text': 'x' } } } });
    expect(createLocalizer(hostile)('a')('text', 'Hi')).toEqual({ en: 'Hi' });
  });
});

describe('plainJson', () => {
  it('leaves out what is undefined and keeps the rest', () => {
    expect(plainJson({ a: 1, b: undefined, c: [null, 'x', { d: undefined }] })).toEqual({ a: 1, c: [null, 'x', {}] });
  });

  it('turns what JSON does not know into null', () => {
    expect(plainJson([() => 1, Symbol('x'), undefined])).toEqual([null, null, null]);
  });
});
