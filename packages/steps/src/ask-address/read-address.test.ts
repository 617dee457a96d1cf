// Addresses as people of several countries write them.
import { describe, expect, it } from 'vitest';
import { readAddress } from './read-address';

const read = (text: string) => {
  const { street = '', postal_code = '', city = '', country = '' } = readAddress(text);
  return [street, postal_code, city, country];
};

describe('readAddress', () => {
  it.each([
    ['Storgatan 1, 111 22 Stockholm', ['Storgatan 1', '111 22', 'Stockholm', '']],
    ['Storgatan 1, 111 22 Stockholm, Sverige', ['Storgatan 1', '111 22', 'Stockholm', 'Sverige']],
    ['Storgatan 1\n11122 Stockholm\nSweden', ['Storgatan 1', '11122', 'Stockholm', 'Sweden']],
    ['Storgatan 12 B 111 22 Stockholm', ['Storgatan 12 B', '111 22', 'Stockholm', '']],
    ['c/o Berg, Storgatan 1, SE-111 22 Stockholm', ['c/o Berg, Storgatan 1', 'SE-111 22', 'Stockholm', '']],
    ['Hauptstraße 5, 10115 Berlin, Deutschland', ['Hauptstraße 5', '10115', 'Berlin', 'Deutschland']],
    ['12 rue de la Paix, 75002 Paris', ['12 rue de la Paix', '75002', 'Paris', '']],
    ['Calle Mayor 3, 28013 Madrid, España', ['Calle Mayor 3', '28013', 'Madrid', 'España']],
    ['Damrak 1, 1012 LG Amsterdam', ['Damrak 1', '1012 LG', 'Amsterdam', '']],
    ['10 Downing Street, London SW1A 2AA, UK', ['10 Downing Street', 'SW1A 2AA', 'London', 'UK']],
    ['Strøget 4, 1160 København', ['Strøget 4', '1160', 'København', '']],
    ['Storgatan 1, 111 22, Stockholm, Sverige', ['Storgatan 1', '111 22', 'Stockholm', 'Sverige']],
    ['Storgatan 1', ['Storgatan 1', '', '', '']],
    ['Storgatan 1, Stockholm', ['Storgatan 1', '', 'Stockholm', '']],
    ['111 22 Stockholm', ['', '111 22', 'Stockholm', '']],
    [
      'Gata och nummer: Storgatan 1\nPostnummer: 111 22\nOrt: Stockholm\nLand: ',
      ['Storgatan 1', '111 22', 'Stockholm', ''],
    ],
    ['Street and number: 1: the house\nCity: Paris', ['1: the house', '', 'Paris', '']],
  ])('takes %j apart', (text, parts) => {
    expect(read(text)).toEqual(parts);
  });

  it.each(['', 'hm', 'Stockholm', 'what for?', '12', ',,,;'])('finds no address in %j', (text) => {
    expect(readAddress(text)).toEqual({});
  });

  it('is quick with hostile words', () => {
    for (const text of ['? '.repeat(10_000), '\n'.repeat(20_000)]) expect(readAddress(text)).toEqual({});
    expect(readAddress('ab1'.repeat(9_000)).street).toHaveLength(300);
  });
});
