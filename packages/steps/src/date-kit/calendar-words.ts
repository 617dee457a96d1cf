// Names of days and months in English, Swedish, German, French and Spanish, without accents.

const table = (rows: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + first])));

/** From 1. */
export const months = table(
  [
    'january januari januar janvier enero jan ene',
    'february februari februar fevrier febrero feb fev',
    'march mars marz maerz marzo mar',
    'april avril abril apr avr abr',
    'may maj mai mayo',
    'june juni juin junio jun',
    'july juli juillet julio jul',
    'august augusti aout agosto aug ago',
    'september septembre septiembre setiembre sep sept',
    'october oktober octobre octubre oct okt',
    'november novembre noviembre nov',
    'december dezember decembre diciembre dec dez dic',
  ],
  1,
);

/** Monday is 0. */
export const weekdays = table(
  [
    'monday mon mandag montag lundi lunes',
    'tuesday tue tues tisdag tis dienstag mardi martes',
    'wednesday wed onsdag ons mittwoch mercredi miercoles',
    'thursday thu thurs torsdag tors donnerstag jeudi jueves',
    'friday fri fredag fre freitag vendredi viernes',
    'saturday sat lordag lor samstag sonnabend samedi sabado',
    'sunday sun sondag son sonntag dimanche domingo',
  ],
  0,
);

export const anyOf = (names: ReadonlyMap<string, number>): string => [...names.keys()].join('|');

/** Days from today; the longer sayings first. */
export const nearDays: readonly (readonly [RegExp, number])[] = [
  [/\b(?:day after tomorrow|i overmorgon|overmorgon|ubermorgen|uebermorgen|apres[- ]demain|pasado manana)\b/, 2],
  [/\b(?:day before yesterday|i ?forrgar|vorgestern|avant[- ]hier|anteayer|antes de ayer)\b/, -2],
  [
    /\b(?:this (?:morning|afternoon|evening)|i ?(?:eftermiddag|formiddag|natt|morse)|ce (?:soir|matin)|cet apres[- ]midi|esta (?:noche|tarde|manana)|heute (?:abend|nachmittag|morgen))\b/,
    0,
  ],
  [/\b(?:today|i ?dag|heute|aujourd'?hui|hoy|tonight|i ?kvall)\b/, 0],
  [/\b(?:tomorrow|i ?morgon|i ?morron|morgen|demain|manana)\b/, 1],
  [/\b(?:yesterday|i ?gar|gestern|hier|ayer)\b/, -1],
];

export const units: readonly (readonly [RegExp, 'day' | 'week' | 'month'])[] = [
  [/^(?:days?|dag(?:ar)?|tage?n?|jours?|dias?)$/, 'day'],
  [/^(?:weeks?|veck(?:a|or)|wochen?|semaines?|semanas?)$/, 'week'],
  [/^(?:months?|manad(?:er)?|monate?n?|mois|mes(?:es)?)$/, 'month'],
];
