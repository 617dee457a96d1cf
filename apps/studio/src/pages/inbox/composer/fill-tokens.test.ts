// Tokens become words, or what the author wanted instead.
import { expect, it } from 'vitest';
import { fillTokens } from './fill-tokens';

const world = { contact: { first_name: 'Ebba', seats: 3, city: ' ' }, me: 'Maja Lind' };

it.each([
  ['Hi {{contact.first_name|there}}!', 'Hi Ebba!'],
  ['Hi {{ contact.last_name | there }}!', 'Hi there!'],
  ['Hi {{contact.last_name}}!', 'Hi !'],
  ['{{contact.seats}} seats in {{contact.city|town}}', '3 seats in town'],
  ['/ {{me.first_name}}, {{me.last_name}}, {{me.name}}', '/ Maja, Lind, Maja Lind'],
  ['{{other.thing}} and {{ broken', '{{other.thing}} and {{ broken'],
])('%s becomes %s', (text, filled) => {
  expect(fillTokens(text, world)).toBe(filled);
});
