// What people call a property becomes a name flows can use.
import { expect, it } from 'vitest';
import { propertyKey } from './property-key';

it('writes a name in small letters without marks', () => {
  expect(propertyKey('  Customer number ')).toBe('customer_number');
  expect(propertyKey('Önskad färg')).toBe('onskad_farg');
});

it('refuses what no flow could name', () => {
  for (const name of ['', '   ', '12 months', '???', 'x'.repeat(61)]) expect(propertyKey(name)).toBeNull();
});
