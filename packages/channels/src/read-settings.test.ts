// What is wrong with settings is said about the very field.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readSettings } from './read-settings';

const schema = z.strictObject({ name: z.string().min(1, 'Fill this in'), list: z.array(z.number()).default([]) });

it('gives the value with its defaults', () => {
  expect(readSettings(schema, { name: 'x' })).toEqual({ ok: true, value: { name: 'x', list: [] } });
});

it('names field and trouble', () => {
  expect(readSettings(schema, { name: '' })).toEqual({ ok: false, field: 'name', message: 'Fill this in' });
  expect(readSettings(schema, { name: 'x', list: [1, 'a'] })).toMatchObject({ ok: false, field: 'list.1' });
  expect(readSettings(schema, { name: 'x', odd: 1 })).toMatchObject({ ok: false, field: 'odd' });
  expect(readSettings(schema, null)).toMatchObject({ ok: false, field: '' });
});
