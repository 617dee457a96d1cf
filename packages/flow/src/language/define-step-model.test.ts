import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testModels } from '../testing/test-models';
import { defineStepModel } from './define-step-model';
import { findModel } from './find-model';

const model = defineStepModel({
  kind: 'greet',
  group: 'say',
  draftSchema: z.object({ text: z.string().default('') }),
  optionsSchema: z.strictObject({ text: z.string().min(1, 'Say something') }),
  defaults: () => ({ text: 'fallback' }),
  exits: ({ text }) => [{ id: text || 'none', look: 'plain', label: null, required: false }],
  texts: ({ text }) => [{ path: 'text', text }],
  waits: () => false,
  compile: ({ options }) => ({ entry: [{ type: 'forget-tries', params: { step: options.text } }] }),
});

const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };

describe('defineStepModel', () => {
  it('reads options, and falls back to defaults when they are beyond reading', () => {
    expect(model.read({ text: 'Hi' })).toEqual({ text: 'Hi' });
    expect(model.read({})).toEqual({ text: '' });
    expect(model.read({ text: 7 })).toEqual({ text: 'fallback' });
  });

  it('answers every question for any stored options', () => {
    const stored: JsonObject[] = [{}, { text: 7 }, { text: [] }, { other: null }];
    for (const options of stored) {
      expect(model.exits(options)).toHaveLength(1);
      expect(model.texts(options)).toHaveLength(1);
      expect(model.waits(options)).toBe(false);
      expect(model.compile({ id: 'a', kind: 'greet', options }, tools).entry).toHaveLength(1);
    }
  });

  it('has an empty answer for what the kind leaves out', () => {
    expect(model.reads({})).toEqual([]);
    expect(model.writes({})).toEqual([]);
    expect(model.sends({})).toEqual([]);
    expect(model.check({})).toEqual([]);
    expect(model.longestWait({})).toBe(0);
    expect(model.readReply).toBeNull();
    expect(model.starts).toBeUndefined();
    const options = { text: 'x' };
    expect(model.renameVariable(options, 'a', 'b')).toBe(options);
  });

  it('turns what publishing wants into problems by field', () => {
    expect(model.validate({ text: 'Hi' })).toEqual([]);
    expect(model.validate({ text: '' })).toEqual([
      { code: 'invalid-option', severity: 'error', field: 'text', message: 'Say something' },
    ]);
    expect(model.validate({ text: 'Hi', colour: 'red' })).toMatchObject([{ code: 'invalid-option', field: null }]);
  });

  it('passes replies and occasions on when the kind takes them', () => {
    const asking = defineStepModel({
      kind: 'asking',
      group: 'trigger',
      draftSchema: z.object({ word: z.string().default('x') }),
      optionsSchema: z.object({}),
      defaults: () => ({ word: 'x' }),
      exits: () => [],
      texts: () => [],
      waits: () => true,
      compile: () => ({}),
      readReply: ({ word }) => ({ kind: 'answer', exit: word, value: null, label: word }),
      starts: ({ word }, { kind }) => (kind === word ? 'exact' : 'no'),
    });
    const context = { locale: 'en', choiceLabels: {} };
    expect(asking.readReply?.({ word: 'y' }, { kind: 'text', text: '' }, context)).toMatchObject({ exit: 'y' });
    expect(asking.starts?.({ word: 'y' }, { kind: 'y', details: {} })).toBe('exact');
    expect(asking.starts?.({}, { kind: 'y', details: {} })).toBe('no');
  });
});

describe('findModel', () => {
  it('finds kinds that are there and nothing else', () => {
    expect(findModel(testModels, 'say')?.kind).toBe('say');
    for (const kind of ['nothing', 'constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(findModel(testModels, kind)).toBeNull();
    }
  });
});
