// What is copied can be read by people, and comes back under new ids.
import { applyCommands } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { smallFlow, testKinds } from '../testing/test-kinds';
import { fromClipText, pasteClip, toClipText } from './clipboard';

const draft = smallFlow([
  { do: 'set-languages', language: 'en', languages: ['sv'] },
  { do: 'translate', language: 'sv', key: 'hello/text', text: 'hej' },
]);

describe('the clipboard', () => {
  it('holds the chosen steps, the edges between them and their translations', () => {
    const text = toClipText(draft, new Set(['hello', 'ready']));
    expect(text).toContain('"format": "parley.steps"');
    const clip = fromClipText(text);
    expect(clip?.steps.map(({ id }) => id)).toEqual(['hello', 'ready']);
    expect(clip?.edges.map(({ id }) => id)).toEqual(['e2']);
    expect(clip?.translations).toEqual({ sv: { 'hello/text': 'hej' } });
  });

  it('pastes under new ids, moved aside, translations too', () => {
    const clip = fromClipText(toClipText(draft, new Set(['hello', 'ready'])));
    if (!clip) throw new Error('The clip cannot be read');
    const { ids, commands } = pasteClip(draft, clip, { shift: { x: 40, y: 40 } });
    const after = applyCommands(draft, commands, testKinds);
    expect(ids).toEqual(['say', 'ask']);
    expect(after.steps).toHaveLength(6);
    expect(after.edges.at(-1)).toMatchObject({ from: { step: 'say', exit: 'next' }, to: 'ask' });
    expect(after.layout.steps['say']).toEqual({ x: 440, y: 40 });
    expect(after.translations['sv']).toEqual({ 'hello/text': 'hej', 'say/text': 'hej' });
  });

  it('pastes with its corner where the author points', () => {
    const clip = fromClipText(toClipText(draft, new Set(['ready', 'bye'])));
    if (!clip) throw new Error('The clip cannot be read');
    const [paste] = pasteClip(draft, clip, { corner: { x: 80, y: 160 } }).commands;
    expect(paste).toMatchObject({ at: { ask: { x: 80, y: 160 }, say: { x: 480, y: 160 } } });
  });

  it.each([
    '',
    'hello',
    '{',
    '[]',
    '{"format":"parley.steps"}',
    '{"format":"parley.steps","formatVersion":1,"steps":[{"id":1}]}',
    'null',
  ])('takes nothing from %j', (text) => {
    expect(fromClipText(text)).toBeNull();
  });
});
