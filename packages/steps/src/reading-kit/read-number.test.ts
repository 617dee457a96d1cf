// Numbers are read by the visitor's own habits.
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

const read = (text: string, locale = 'en') => readNumber(text, { locale, min: null, max: null });

describe('readNumber', () => {
  it.each([
    ['5', 'en', 5],
    [' -3 ', 'en', -3],
    ['\u22123', 'sv', -3],
    ['1 500', 'sv', 1500],
    ['1\u00a0500,50', 'sv', 1500.5],
    ['2,5', 'sv', 2.5],
    ['2.5', 'sv', 2.5],
    ['1.500', 'de', 1500],
    ['1.500,75', 'de', 1500.75],
    ['1,500', 'en', 1500],
    ['1,500.75', 'en', 1500.75],
    ['1,500,000', 'sv', 1_500_000],
    ['0.125', 'de', 0.125],
    ['0,125', 'en', 0.125],
    ['1,5', 'en-GB', 1.5],
    ['1,500', 'sv-SE', 1.5],
    ['.5', 'en', 0.5],
    ["1'500", 'de-CH', 1500],
    ['$20', 'en', 20],
    ['20 kr', 'sv', 20],
    ['20 %', 'en', 20],
    ['٣', 'ar', null],
    ['１２', 'ja', 12],
  ])('reads %j in %s as %j', (text, locale, value) => {
    expect(read(text, locale)).toEqual(value === null ? { problem: 'no-number' } : { value });
  });

  it.each([
    '',
    'five or six',
    'hello',
    'between 2 and 3',
    'is it 5?',
    '1,2,3',
    '1.2.3.4',
    '1,50,000',
    '12a',
    '--3',
    '1e9',
    'Infinity',
    'NaN',
    '0x10',
    '5,',
  ])('refuses %j', (text) => {
    expect(read(text)).toEqual({ problem: 'no-number' });
  });

  it.each([
    ['five', 5],
    ['twenty-one', 21],
    ['one hundred and five', 105],
    ['two thousand three hundred', 2300],
    ['noll', 0],
    ['tjugotvå', 22],
    ['tjugo två', 22],
    ['etthundrafem', 105],
    ['tvåtusen', 2000],
    ['zwanzig', 20],
    ['einundzwanzig', 21],
    ['dreißig', 30],
    ['zweihundertfünfzig', 250],
    ['vingt-et-un', 21],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-sept', 97],
    ['deux cents', 200],
    ['mille', 1000],
    ['veintiuno', 21],
    ['treinta y cinco', 35],
    ['quinientos', 500],
    ['dos mil quinientos', 2500],
    ['about 20 people', 20],
    ['jag är 42 år', 42],
    ['ungefär tjugo', 20],
    ['I have two', 2],
    ['två och en halv', 2.5],
    ['2½', 2.5],
    ['anderthalb', 1.5],
    ['deux et demi', 2.5],
    ['dos y medio', 2.5],
    ['ett dussin', 12],
    ['25:-', 25],
    ['10k', 10_000],
    ['5 tusen', 5000],
    ['3 miljoner', 3_000_000],
    ['minus fem', -5],
    ['moins 3', -3],
  ])('understands %j', (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  it('understands its unit behind the number', () => {
    const weighs = (text: string) => readNumber(text, { locale: 'sv', min: null, max: null, unit: 'kg' });
    expect([weighs('5 kg'), weighs('2,5kg.'), weighs('fem KG'), weighs('7')]).toEqual(
      [5, 2.5, 5, 7].map((value) => ({ value })),
    );
  });

  it('minds its range, ends included', () => {
    const within = (text: string) => readNumber(text, { locale: 'en', min: 1, max: 10 });
    expect([within('1'), within('10')]).toEqual([{ value: 1 }, { value: 10 }]);
    expect(within('0.99')).toEqual({ problem: 'too-small' });
    expect(within('11')).toEqual({ problem: 'too-large' });
  });
});
