// Every kind of property takes what fits it, cleans it, and refuses the rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PropertyKind } from '../entities/property';
import { readProperty } from './read-property';

const options = [
  { value: 'road', label: 'Road bike' },
  { value: 'city', label: 'City bike' },
  { value: 'kids', label: 'Barncykel' },
];
const read = (kind: PropertyKind, value: string | number | boolean, required = false) =>
  readProperty({ kind, required, options }, value);

describe('readProperty', () => {
  it.each<[PropertyKind, string | number | boolean, string | number | boolean]>([
    ['text', '  Ada ', 'Ada'],
    ['long-text', 'a\nb', 'a\nb'],
    ['number', '1 200,5', 1200.5],
    ['number', -3, -3],
    ['date', '2024-02-29', '2024-02-29'],
    ['yes-no', 'Ja', true],
    ['yes-no', false, false],
    ['single-choice', 'road bike', 'road'],
    ['several-choices', 'kids;road', 'road;kids'],
    ['several-choices', 'Barncykel, City bike', 'city;kids'],
    ['email', ' Ada@Demo.Example ', 'ada@demo.example'],
    ['phone', '+46 70-123 45 67', '+46 70-123 45 67'],
    ['url', 'https://demo.example/a?b=c', 'https://demo.example/a?b=c'],
  ])('R26 takes as %s: %j', (kind, given, kept) => {
    expect(read(kind, given)).toEqual({ ok: true, value: kept });
  });

  it.each<[PropertyKind, string | number | boolean, string]>([
    ['text', 'x'.repeat(1_001), 'too-long'],
    ['number', 'twelve', 'number'],
    ['number', true, 'number'],
    ['number', '0x10', 'number'],
    ['date', '2023-02-29', 'date'],
    ['date', '2024-13-01', 'date'],
    ['date', 20_240_101, 'date'],
    ['yes-no', 'perhaps', 'yes-no'],
    ['single-choice', 'boat', 'choice'],
    ['several-choices', 'road;boat', 'choice'],
    ['several-choices', ';', 'choice'],
    ['email', 'nowhere', 'email'],
    ['phone', 'call me', 'phone'],
    ['url', 'javascript:alert(1)', 'url'],
    ['url', 'demo.example', 'url'],
  ])('R26 refuses as %s: %j', (kind, given, mistake) => {
    expect(read(kind, given)).toEqual({ ok: false, error: mistake });
  });

  it('takes nothing for nothing, unless it is required', () => {
    expect(read('number', '  ')).toEqual({ ok: true, value: null });
    expect(read('number', '', true)).toEqual({ ok: false, error: 'required' });
  });

  it('reads what it has kept as the same again', () => {
    const kinds = fc.constantFrom<PropertyKind>(
      'text',
      'number',
      'date',
      'yes-no',
      'single-choice',
      'several-choices',
      'url',
    );
    const values = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constantFrom('road', 'kids;city', '2024-01-31'),
    );
    fc.assert(
      fc.property(kinds, values, (kind, value) => {
        const once = read(kind, value);
        if (!once.ok || once.value === null) return;
        expect(read(kind, once.value)).toEqual(once);
      }),
    );
  });
});
