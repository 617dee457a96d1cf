// Days of the month in words, without accents: "tredje", "fifteenth", "ersten", "premier", "primero".

const lists: readonly string[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoforsta tjugoandra tjugotredje tjugofjarde tjugofemte tjugosjatte tjugosjunde tjugoattonde tjugonionde trettionde trettioforsta',
  'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte dreizehnte vierzehnte funfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste funfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreissigste einunddreissigste',
  'premier',
  'primero',
];

/** By word; "second" and "andra" mean other things too often. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  lists.flatMap((list) =>
    list.split(' ').flatMap((word, index): [string, number][] =>
      word === 'second' || word === 'andra'
        ? []
        : [
            [word, index + 1],
            [word.endsWith('te') ? `${word}n` : word, index + 1],
          ],
    ),
  ),
);
