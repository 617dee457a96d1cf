// Signs open a list only where they mean one.
import { expect, it } from 'vitest';
import { mentionsIn, readTrigger, replaceTrigger } from './read-trigger';

const read = (text: string, note = false) => readTrigger(text, text.length, note);

it('looks for snippets after / and #, and for members after @ in notes', () => {
  expect(read('/tha')).toEqual({ kind: 'snippet', query: 'tha', from: 0 });
  expect(read('Hello #')).toEqual({ kind: 'snippet', query: '', from: 6 });
  expect(read('Ask @b', true)).toEqual({ kind: 'mention', query: 'b', from: 4 });
  expect(read('Ask @b')).toBeNull();
});

it('leaves dates, hours and addresses alone', () => {
  for (const text of ['24/7', 'ann@example.com', 'and/or', 'https://a.example/', '/two words'])
    expect(read(text, true)).toBeNull();
});

it('puts words in its place and keeps what follows', () => {
  const trigger = readTrigger('Hi /tha bye', 7, false);
  expect(trigger && replaceTrigger('Hi /tha bye', trigger, 'thanks')).toEqual({ text: 'Hi thanks bye', caret: 9 });
});

it('finds the members a note names', () => {
  const people = [{ name: 'Bo Ek' }, { name: 'Ida' }];
  expect(mentionsIn('@Bo Ek, look', people)).toEqual([{ name: 'Bo Ek' }]);
});
