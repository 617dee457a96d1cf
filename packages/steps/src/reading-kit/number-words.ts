// Whole numbers in words, from zero to the thousands, in English, Swedish, German, French and Spanish.
import { bareWords } from '../ask-kit/bare-words';

type Language = {
  /** From 0 up to where the language starts to count by rule; each with its spellings. */
  readonly low: string;
  /** 10, 20 ... 90; gaps are made by rule. */
  readonly tens: string;
  readonly hundred: readonly string[];
  readonly hundreds?: string;
  readonly thousand: readonly string[];
  /** A word between parts that may stand or not. */
  readonly and: readonly string[];
  /** German says the ones before the tens. */
  readonly onesFirst?: boolean;
};

const languages: readonly Language[] = [
  {
    low: 'zero/nought one/a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: '- - twenty thirty forty/fourty fifty sixty seventy eighty ninety',
    hundred: ['hundred'],
    thousand: ['thousand'],
    and: ['and', ''],
  },
  {
    low: 'noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton/aderton nitton',
    tens: '- - tjugo/tjugi trettio/tretti fyrtio/förtio femtio sextio sjuttio åttio/åtti nittio/nitti',
    hundred: ['hundra'],
    thousand: ['tusen'],
    and: ['', 'och'],
  },
  {
    low: 'null ein/eins/eine/einen zwei/zwo drei vier fünf/fuenf sechs sieben acht neun zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    hundred: ['hundert'],
    thousand: ['tausend'],
    and: ['', 'und'],
    onesFirst: true,
  },
  {
    low: 'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf',
    tens: '- - vingt trente quarante cinquante soixante septante quatrevingt/quatrevingts/octante/huitante nonante',
    hundred: ['cent', 'cents'],
    thousand: ['mille'],
    and: ['', 'et'],
  },
  {
    low: 'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    tens: '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundred: ['ciento', 'cien'],
    hundreds:
      '- - doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    thousand: ['mil'],
    and: ['', 'y'],
  },
];

/** The number that these words are and nothing else; null when they are none. */
export function numberOfWords(text: string): number | null {
  const joined = bareWords(text).join('');
  if (joined === '' || joined.length > 120 || /\d/.test(joined)) return null;
  for (const language of tables()) {
    const known = language.below.get(joined);
    if (known !== undefined) return known;
    const thousands = countThousands(joined, language);
    if (thousands !== null) return thousands;
  }
  return null;
}

type Table = {
  readonly below: ReadonlyMap<string, number>;
  readonly thousand: readonly string[];
  readonly and: readonly string[];
};

function countThousands(joined: string, { below, thousand, and }: Table): number | null {
  for (const word of thousand) {
    const at = joined.indexOf(word);
    if (at < 0) continue;
    const before = at === 0 ? 1 : below.get(joined.slice(0, at));
    const behind = joined.slice(at + word.length);
    const rest =
      behind === ''
        ? 0
        : and
            .map((link) => (behind.startsWith(link) ? below.get(behind.slice(link.length)) : undefined))
            .find((one) => one !== undefined);
    if (before !== undefined && rest !== undefined) return before * 1_000 + rest;
  }
  return null;
}

let made: readonly Table[] | null = null;

/** Made when the first number in words is met: most visitors write digits. */
function tables(): readonly Table[] {
  made ??= languages.map((language) => ({
    below: belowThousand(language),
    thousand: language.thousand,
    and: language.and.toReversed(),
  }));
  return made;
}

function spellings(list: string): string[][] {
  return list
    .split(' ')
    .map((names) => (names === '-' ? [] : names.split('/').map((name) => bareWords(name).join(''))));
}

function belowThousand(language: Language): Map<string, number> {
  const small = belowHundred(language);
  const all = new Map<string, number>();
  const keep = (name: string, value: number) => void (all.has(name) || all.set(name, value));
  small.forEach((names, value) => names.forEach((name) => keep(name, value)));
  const own = spellings(language.hundreds ?? '');
  for (let count = 1; count < 10; count += 1) {
    const plain = count === 1 ? ['', ...(small[1] ?? [])] : (small[count] ?? []);
    const heads = own[count]?.length
      ? (own[count] ?? [])
      : plain.flatMap((name) => language.hundred.map((word) => name + word));
    for (const head of heads) {
      keep(head, count * 100);
      for (let rest = 1; rest < 100; rest += 1)
        for (const name of small[rest] ?? [])
          for (const link of language.and) keep(head + link + name, count * 100 + rest);
    }
  }
  return all;
}

/** Spellings by number, 0 to 99. */
function belowHundred({ low, tens, and, onesFirst }: Language): string[][] {
  const all: string[][] = spellings(low);
  const rounds = spellings(tens);
  for (let value = all.length; value < 100; value += 1) {
    const [ten, one] = [Math.floor(value / 10), value % 10];
    const [names, units] = [rounds[ten] ?? [], all[one] ?? []];
    const joined = names.flatMap((name) =>
      units.flatMap((unit) => and.map((link) => (onesFirst ? unit + (link || 'und') + name : name + link + unit))),
    );
    // French counts on from sixty and from eighty: soixante-dix, quatre-vingt-onze
    const counted = (rounds[ten - 1] ?? []).flatMap((name) =>
      (all[one + 10] ?? []).flatMap((unit) => and.map((link) => name + link + unit)),
    );
    all[value] =
      one === 0
        ? [...names, ...(ten === 7 || ten === 9 ? counted : [])]
        : [...joined, ...(ten === 7 || ten === 9 ? counted : [])];
  }
  return all;
}
