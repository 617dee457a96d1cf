// Turns what people say into what they would have written: number words, half past three, halv fyra, three o'clock.
import { numberOfWords } from '../reading-kit/number-words';
import { ordinals } from './ordinals';

/** Words that are numbers too, but mostly mean something else where dates are told. */
const rather = /^(?:a|an|en|ett|ein|eine|einem|einer|einen|un|une|una|uno|one|sept|once|mil|mille|cent|null|second)$/;
const afterClock = /(?:\b(?:kl\.?|klockan|at|um|las?|vers|@|past|to|over|i|nach|vor|halv|halb|half)) $/;

/** `text` is in lower case without accents. The same text where nothing is spoken. */
export function writtenTime(text: string): string {
  return sayings.reduce(
    (said, [saying, write]) => said.replace(saying, (_all, ...parts: string[]) => write(parts)),
    inDigits(text),
  );
}

function inDigits(text: string): string {
  let before = '';
  for (const [piece = '', word = ''] of text.matchAll(/([\p{Letter}-]+)|[^\p{Letter}-]+/gu))
    before += digitsOf(piece, word, before);
  return before;
}

function digitsOf(piece: string, word: string, before: string): string {
  if (word === '') return piece;
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return `${ordinal}th`;
  if (rather.test(word) && !(word !== 'a' && word !== 'an' && afterClock.test(before))) return piece;
  const number = word.length < 2 ? null : numberOfWords(word);
  return number === null || number > 59 ? piece : String(number);
}

type Saying = readonly [RegExp, (parts: readonly string[]) => string];

const clock = (hour: number, minute: number) => {
  const counted = minute < 0 ? hour - 1 : hour;
  const shown = counted < 1 ? counted + 12 : counted;
  return ` @ ${shown}:${String((minute + 60) % 60).padStart(2, '0')} `;
};
const hours = '(\\d{1,2})';
const minutes = '(5|10|20|25)(?: min\\w*)?';

/** The longer ones first. An hour is said in full words or digits by now. */
const sayings: readonly Saying[] = [
  [
    new RegExp(`\\b(5|10) (i|over) halv ${hours}\\b`),
    ([min = '', way = '', hour = '']) => clock(Number(hour), way === 'i' ? -30 - Number(min) : -30 + Number(min)),
  ],
  [new RegExp(`\\b(?:kl\\.? |klockan )?halv ${hours}\\b`), ([hour = '']) => clock(Number(hour), -30)],
  [new RegExp(`\\b(?:um )?halb ${hours}\\b`), ([hour = '']) => clock(Number(hour), -30)],
  [new RegExp(`\\b(?:at )?half (?:past )?${hours}\\b`), ([hour = '']) => clock(Number(hour), 30)],
  [new RegExp(`\\b(?:um )?(?:dreiviertel|3viertel) ${hours}\\b`), ([hour = '']) => clock(Number(hour), -15)],
  [
    new RegExp(
      `\\b(?:kl\\.? |klockan |at |um )?(?:a )?(?:kvart|quarter|viertel) (over|past|after|nach|i|to|before|vor) ${hours}\\b`,
    ),
    ([way = '', hour = '']) => clock(Number(hour), /^(?:i|to|before|vor)$/.test(way) ? -15 : 15),
  ],
  [
    new RegExp(`\\b(?:kl\\.? |klockan |at |um )?${minutes} (over|past|nach|i|to|vor) ${hours}\\b`),
    ([min = '', way = '', hour = '']) => clock(Number(hour), /^(?:i|to|vor)$/.test(way) ? -Number(min) : Number(min)),
  ],
  [/\b(?:a )?(midi|minuit) et demie?\b/, ([at = '']) => (at === 'midi' ? ' @ 12:30 ' : ' @ 0:30 ')],
  [new RegExp(`\\b(?:a )?${hours} ?h(?:eures?)? et demie?\\b`), ([hour = '']) => clock(Number(hour), 30)],
  [new RegExp(`\\b(?:a )?${hours} ?h(?:eures?)? et quart\\b`), ([hour = '']) => clock(Number(hour), 15)],
  [new RegExp(`\\b(?:a )?${hours} ?h(?:eures?)? moins le quart\\b`), ([hour = '']) => clock(Number(hour), -15)],
  [
    new RegExp(`\\b(?:a )?${hours} ?h(?:eures?)? moins ${minutes}\\b`),
    ([hour = '', min = '']) => clock(Number(hour), -Number(min)),
  ],
  [new RegExp(`\\b(?:a )?las? ${hours} y media\\b`), ([hour = '']) => clock(Number(hour), 30)],
  [new RegExp(`\\b(?:a )?las? ${hours} y cuarto\\b`), ([hour = '']) => clock(Number(hour), 15)],
  [new RegExp(`\\b(?:a )?las? ${hours} menos cuarto\\b`), ([hour = '']) => clock(Number(hour), -15)],
  [
    new RegExp(`\\b(?:a )?las? ${hours} (y|menos) ${minutes}\\b`),
    ([hour = '', way = '', min = '']) => clock(Number(hour), way === 'y' ? Number(min) : -Number(min)),
  ],
  [/\b(?:um )?(\d{1,2}) uhr ([0-5]\d)\b/, ([hour = '', min = '']) => ` @ ${hour}:${min} `],
  [/\b(?:at )?(\d{1,2}) o'? ?clock\b/, ([hour = '']) => ` @ ${hour} `],
];
