// The performer hands the property on, and refuses what is none.
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { setContactPropertyPerformer } from './runtime';

describe('setContactPropertyPerformer', () => {
  it.each(['Ada', 5, true])('stores %j', async (value) => {
    const tools = notingTools();
    const effect = effectOf('set-contact-property', { property: 'p', value });
    expect(await setContactPropertyPerformer.perform(effect, tools)).toEqual({ kind: 'done' });
    expect(tools.asked).toEqual([['set-contact-property', 'p', value]]);
  });

  it.each<JsonObject>([{}, { property: '', value: 'x' }, { property: 'p', value: null }, { property: 'p', value: [] }])(
    'refuses %j',
    async (data) => {
      const tools = notingTools();
      const outcome = await setContactPropertyPerformer.perform(effectOf('set-contact-property', data), tools);
      expect(outcome.kind).toBe('failed');
      expect(tools.asked).toEqual([]);
    },
  );
});
