// Words of a visitor become an event: interrupt first, then the waiting step, else nothing.
import { defineStepModel, type FlowDraft, type StepModels } from '@parley/flow';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { findTrigger } from './find-trigger';
import { readReply } from './read-reply';
import type { SessionState } from './session';

const draftSchema = z.object({ word: z.string().catch('') });
const model = defineStepModel({
  kind: 'password',
  group: 'ask',
  draftSchema,
  optionsSchema: draftSchema,
  defaults: () => ({ word: '' }),
  exits: () => [],
  texts: () => [],
  waits: () => true,
  compile: () => ({}),
  readReply: ({ word }, reply, { choiceLabels, locale }) =>
    reply.kind === 'text' && reply.text === word
      ? { kind: 'answer', exit: 'in', value: locale, label: choiceLabels['a'] ?? '-' }
      : { kind: 'problem', problem: 'wrong' },
  starts: ({ word }, { details }) => (word === '' ? 'any' : details['word'] === word ? 'exact' : 'no'),
});
const stepModels: StepModels = { password: model };
const document: FlowDraft = {
  format: 'parley.flow',
  formatVersion: 1,
  name: 'Test',
  language: 'en',
  languages: [],
  variables: [],
  steps: [
    { id: 'door', kind: 'password', options: { word: 'sesame' } },
    { id: 'open', kind: 'password', options: {} },
    { id: 'off', kind: 'password', disabled: true, options: { word: 'off' } },
    { id: 'odd', kind: 'toString', options: {} },
  ],
  edges: [],
  interrupts: [
    { id: 'lost', keywords: ['help'], to: null },
    { id: 'help', keywords: ['Help', 'talk to a  person'], to: 'door' },
  ],
  translations: {},
  layout: { steps: {}, notes: [] },
};
const flow = { document, stepModels };
const session = (stepId: string | null, status: SessionState['status'] = 'waiting'): SessionState => ({
  status,
  revision: 1,
  stepId,
  awaiting: stepId === null ? null : { kind: 'choice', stepId, choices: [{ id: 'a', label: 'Ja' }] },
  snapshot: null,
});
const say = (text: string) => ({ reply: { kind: 'text', text } as const, locale: 'sv' });

describe('readReply', () => {
  it('asks the waiting step, with the labels the visitor saw', () => {
    expect(readReply(flow, session('door'), say('sesame'))).toEqual({
      kind: 'answered',
      exit: 'in',
      value: 'sv',
      label: 'Ja',
    });
    expect(readReply(flow, session('door'), say('abc'))).toEqual({ kind: 'not-understood', problem: 'wrong' });
  });

  it.each(['help', ' HELP ', 'Talk to a person', 'talk  to a\nperson'])('hears the interrupt in "%s"', (text) => {
    expect(readReply(flow, session('door'), say(text))).toEqual({ kind: 'interrupted', interrupt: 'help' });
    expect(readReply(flow, session(null), say(text))).toEqual({ kind: 'interrupted', interrupt: 'help' });
  });

  it('wants the whole message for an interrupt, and words', () => {
    expect(readReply(flow, session('door'), say('help me'))).toMatchObject({ kind: 'not-understood' });
    const tapped = { reply: { kind: 'choice', choiceId: 'x', label: 'help' } as const, locale: 'en' };
    expect(readReply(flow, session('door'), tapped)).toMatchObject({ kind: 'not-understood' });
  });

  it('is null when nothing waits for a reply', () => {
    expect(readReply(flow, session(null), say('hi'))).toBeNull();
    expect(readReply(flow, session('door', 'ended'), say('help'))).toBeNull();
    expect(readReply(flow, session('gone'), say('hi'))).toBeNull();
    expect(readReply(flow, session('odd'), say('hi'))).toBeNull();
  });
});

describe('findTrigger', () => {
  const occasion = (details: Record<string, string>) => ({ kind: 'password', details });

  it('prefers the exact trigger and falls back on the first that takes any', () => {
    expect(findTrigger(document, stepModels, occasion({ word: 'sesame' }))).toBe('door');
    expect(findTrigger(document, stepModels, occasion({ word: 'mellon' }))).toBe('open');
  });

  it('passes over disabled steps and other kinds', () => {
    expect(findTrigger(document, stepModels, occasion({ word: 'off' }))).toBe('open');
    expect(findTrigger(document, stepModels, { kind: 'another', details: {} })).toBeNull();
    expect(findTrigger(document, stepModels, { kind: 'toString', details: {} })).toBeNull();
  });
});
