// Every ready-made colour can be read, and has a name in both languages.
import { judgeColour } from '@parley/ui';
import { expect, it } from 'vitest';
import { colourPresets } from './colour-presets';
import { words } from './words';

it.each(colourPresets)('R55 offers %s, on which white text reads well', (colour) => {
  expect(judgeColour(colour)).toBe('white');
});

it('R55 names each of them', () => {
  expect(words.en.presets).toHaveLength(colourPresets.length);
  expect(words.sv.presets).toHaveLength(colourPresets.length);
});
