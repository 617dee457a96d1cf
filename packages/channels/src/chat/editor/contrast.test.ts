// The verdict under the colour is the widget's own rule: white wherever it can be read.
import { expect, it } from 'vitest';
import { readability } from './contrast';

it('R55: says which text reads on a colour', () => {
  expect(readability('#2b4984')).toMatchObject({ text: 'white' });
  expect(readability('#ffd400')).toMatchObject({ text: 'black' });
  expect(readability('#000000')?.ratio).toBeCloseTo(21);
  expect(readability('#777777')).toMatchObject({ text: 'black' });
  expect(readability('#12345')).toBeNull();
});
