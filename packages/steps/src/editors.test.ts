// Every step kind has a face: names in both languages, words for its ways out, and texts that can be edited in place.
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { stepEditors } from './editors';
import { stepModels } from './models';

const editors = Object.values(stepEditors);

describe('step editors', () => {
  it('are as many as there are kinds, under their own names', () => {
    expect(Object.keys(stepEditors).sort()).toEqual(Object.keys(stepModels).sort());
    for (const [kind, editor] of Object.entries(stepEditors)) expect(editor.kind).toBe(kind);
  });

  it.each(editors.map((editor) => [editor.kind, editor] as const))(
    '%s is named in English and Swedish',
    (kind, editor) => {
      const model = Object.values(stepModels).find((known) => known.kind === kind);
      const exits = model?.exits(model.defaults()) ?? [];
      for (const words of [editor.words.en, editor.words.sv]) {
        expect(words.label).not.toBe('');
        expect(words.about).not.toBe('');
        const unnamed = exits.filter(({ id, label }) => label === null && !words.exits[id]).map(({ id }) => id);
        expect(unnamed).toEqual([]);
      }
    },
  );

  it.each(editors.map((editor) => [editor.kind, editor] as const))(
    '%s reads any options without breaking',
    (_kind, editor) => {
      const broken: JsonObject = { text: 3, branches: 'x', bubbles: [null] };
      for (const options of [{}, broken]) {
        expect(typeof editor.summary(options, 'sv')).toBe('string');
        editor.exitLabel(options, 'next', 'en');
        editor.pretend(options);
        editor.withText(options, 'text', 'x');
      }
    },
  );

  it('writes a bubble edited in place', () => {
    const options = stepModels['send-message'].defaults();
    expect(stepEditors['send-message'].withText(options, 'bubbles.b1.text', 'Hi')).toEqual({
      bubbles: [{ id: 'b1', kind: 'text', text: 'Hi', format: 'rich' }],
    });
    expect(stepEditors['ask-question'].withText({}, 'text', 'Who?')).toMatchObject({ text: 'Who?' });
  });

  it('says a condition as a sentence', () => {
    const rules = [
      { left: 'contact.email', operator: 'known', right: '' },
      { left: 'order_number', operator: 'starts', right: 'NC-' },
    ];
    const options = { branches: [{ id: 'b1', name: '', condition: { match: 'all', rules } }] };
    expect(stepEditors.condition.exitLabel(options, 'b1', 'en')).toBe(
      'if Email is known and Order number starts with NC-',
    );
    expect(stepEditors.condition.exitLabel(options, 'b1', 'sv')).toBe(
      'om Email är känt och Order number börjar med NC-',
    );
  });
});
