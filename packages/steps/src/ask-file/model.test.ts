// A file of the kind wanted is taken by its address, and so is a link; words are not.
import type { Reply } from '@parley/messages';
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { type AskFileOptions, askFileModel as model } from './model';

const asking = (accept: AskFileOptions['accept'] = 'any') => ({ ...model.defaults(), text: 'Your receipt?', accept });
const file = (mime: string): Reply => ({ kind: 'attachment', url: 'https://x.test/f', mime, name: 'f' });
const read = (reply: Reply, accept?: AskFileOptions['accept']) => {
  const reading = model.readReply?.(asking(accept), reply, { locale: 'en', choiceLabels: {} });
  return reading?.kind === 'answer' ? reading.value : reading?.problem;
};

describe('ask-file', () => {
  it('wants a question', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
    expect(wrongFields(model, asking())).toEqual([]);
  });

  it.each([
    ['any', 'application/zip', 'https://x.test/f'],
    ['image', 'image/png', 'https://x.test/f'],
    ['image', 'image', 'https://x.test/f'],
    ['image', 'application/pdf', 'other-file'],
    ['document', 'application/pdf', 'https://x.test/f'],
    ['document', 'image/png', 'other-file'],
    ['document', 'video/mp4', 'other-file'],
    ['image', '', 'https://x.test/f'],
  ] as const)('of those who want %s, %s gives %s', (accept, mime, value) => {
    expect(read(file(mime), accept)).toBe(value);
  });

  it('takes a link, and no other words or taps', () => {
    expect(read({ kind: 'text', text: 'here: example.com/a.pdf' })).toBe('https://example.com/a.pdf');
    expect(read({ kind: 'text', text: 'later' })).toBe('no-file');
    expect(read({ kind: 'choice', choiceId: 'x' })).toBe('no-file');
  });
});
