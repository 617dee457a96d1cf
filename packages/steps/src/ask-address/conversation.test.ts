// Scripted visits: a small form in web chat, part by part elsewhere, all of it on one line anywhere.
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (options: JsonObject = {}) =>
  drawFlow({
    steps: {
      ask: ['ask-address', { text: 'Where to?', retry: 'Sorry?', variable: 'home', property: 'address', ...options }],
      bye: ['end', { text: 'To {{home.city}}: {{home.text}}' }],
      lost: ['end', { text: 'Nowhere' }],
    },
    edges: ['begin>ask', 'ask:answered>bye', 'ask:gave-up>lost'],
    variables: { home: 'object' },
    rest: { languages: ['sv'], translations: { sv: { 'ask/text': 'Vart?' } } },
  });
const messenger = { world: { channel: 'messenger' } };

describe('a visit to ask-address', () => {
  it('offers web chat a form in the visitor’s language, and reads what it sends', () => {
    const visit = new Visit(flow(), { locale: 'sv' });
    expect(visit.heard).toEqual(['Vart?']);
    expect(visit.turn.session.awaiting?.fields).toEqual([
      { key: 'street', label: 'Gata och nummer', required: true },
      { key: 'postal_code', label: 'Postnummer', required: true },
      { key: 'city', label: 'Ort', required: true },
      { key: 'country', label: 'Land', required: false },
    ]);
    visit.says('Gata och nummer: Storgatan 1\nPostnummer: 111 22\nOrt: Stockholm');
    expect(visit.heard).toEqual(['To Stockholm: Storgatan 1, 111 22 Stockholm']);
    expect(visit.effect('set-contact-property').data).toEqual({
      property: 'address',
      value: 'Storgatan 1, 111 22 Stockholm',
    });
  });

  it('asks for what is missing, in web chat too', () => {
    const visit = new Visit(flow()).says('Storgatan 1, Stockholm');
    expect(visit.heard).toEqual(['Postal code?']);
    expect(visit.turn.session.awaiting).toEqual({ kind: 'text', stepId: 'ask' });
    expect(visit.says('no idea').heard).toEqual(['Sorry?', 'Postal code?']);
    expect(visit.says('111 22').heard).toEqual(['To Stockholm: Storgatan 1, 111 22 Stockholm']);
  });

  it('asks part by part elsewhere; optional parts may be passed over', () => {
    const visit = new Visit(flow(), messenger);
    expect(visit.heard).toEqual(['Where to?', 'Street and number?']);
    expect(visit.says('?').heard).toEqual(['Sorry?', 'Street and number?']);
    expect(visit.says('Damrak 1').heard).toEqual(['Postal code?']);
    expect(visit.says('1012 LG').heard).toEqual(['City?']);
    expect(visit.says('Amsterdam').heard).toEqual(['Country? (or - to skip)']);
    expect(visit.says('-').heard).toEqual(['To Amsterdam: Damrak 1, 1012 LG Amsterdam']);
    expect(visit.turn.variables).toMatchObject({ home: { street: 'Damrak 1', country: '' } });
  });

  it('takes a whole address in the middle, and counts tries for each part', () => {
    const visit = new Visit(flow(), messenger).says('Damrak 1');
    expect(visit.says('Damrak 1, 1012 LG Amsterdam').heard[0]).toContain('To Amsterdam');
    const patient = new Visit(flow(), messenger).says('?').says('Damrak 1').says('none');
    expect(patient.at).toBe('ask');
    expect(patient.says('none').heard).toEqual(['Nowhere']);
  });

  it('asks only for the parts that are wanted', () => {
    const visit = new Visit(flow({ street: 'off', country: 'off' }), messenger);
    expect(visit.heard).toEqual(['Where to?', 'Postal code?']);
    expect(visit.says('111 22').says('Stockholm').turn.variables).toEqual({
      home: { postal_code: '111 22', city: 'Stockholm', text: '111 22 Stockholm' },
    });
  });
});
