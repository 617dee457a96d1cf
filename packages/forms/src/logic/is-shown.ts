// Whether a condition holds over the answers so far. Knows answers as sent and as cleaned, so browser and server agree.
import type { Operator, Rule, ShowWhen } from './condition';

export type Answer = string | number | boolean | readonly string[] | undefined;
/** The answer of a field by its id; undefined when it has none or is not shown itself. */
export type AnswerOf = (fieldId: string) => Answer;

/** `today`: the day conditions count from, e.g. `2026-01-31`; without it none is near. */
export function isShown(showWhen: ShowWhen | undefined, answerOf: AnswerOf, today?: string): boolean {
  if (!showWhen || showWhen.rules.length === 0) return true;
  const holds = (rule: Rule) =>
    operators[rule.operator](textsOf(answerOf(rule.fieldId)), rule.values.map(plain), today);
  return showWhen.match === 'all' ? showWhen.rules.every(holds) : showWhen.rules.some(holds);
}

type Holds = (answers: readonly string[], wanted: readonly string[], today?: string) => boolean;

const same = (one: string, other: string) =>
  one === other || (isNumber(one) && isNumber(other) && numberOf(one) === numberOf(other));
const some =
  (compare: (answer: string, wanted: string) => boolean): Holds =>
  (answers, wanted) =>
    answers.some((answer) => wanted.some((one) => compare(answer, one)));
const not =
  (holds: Holds): Holds =>
  (answers, wanted, today) =>
    !holds(answers, wanted, today);
const order = (compare: (difference: number) => boolean): Holds =>
  some((answer, wanted) => {
    const difference = differenceOf(answer, wanted);
    return difference !== null && compare(difference);
  });
const between: Holds = (answers, [least = '', most = '']) =>
  answers.some((answer) => {
    const over = differenceOf(answer, least);
    const under = differenceOf(answer, most);
    return over !== null && under !== null && over >= 0 && under <= 0;
  });
/** `sign` 1: days that are over; -1: days to come. Today is both. */
const within =
  (sign: 1 | -1): Holds =>
  (answers, [days = ''], today = '') =>
    answers.some((answer) => {
      const past = sign * (dayNumber(today) - dayNumber(answer));
      return isNumber(days) && past >= 0 && past <= numberOf(days);
    });
const all: Holds = (answers, wanted) =>
  wanted.length > 0 && wanted.every((one) => answers.some((answer) => same(answer, one)));
const exactly: Holds = (answers, wanted) => all(answers, wanted) && all(wanted, answers);

const operators: { readonly [O in Operator]: Holds } = {
  equals: some(same),
  'not-equals': not(some(same)),
  contains: some((answer, wanted) => answer.includes(wanted)),
  'not-contains': not(some((answer, wanted) => answer.includes(wanted))),
  'starts-with': some((answer, wanted) => answer.startsWith(wanted)),
  'ends-with': some((answer, wanted) => answer.endsWith(wanted)),
  less: order((difference) => difference < 0),
  'at-most': order((difference) => difference <= 0),
  greater: order((difference) => difference > 0),
  'at-least': order((difference) => difference >= 0),
  between,
  'not-between': not(between),
  'in-last-days': within(1),
  'in-next-days': within(-1),
  'any-of': some(same),
  'none-of': not(some(same)),
  'all-of': all,
  'not-all-of': not(all),
  exactly,
  'not-exactly': not(exactly),
  filled: (answers) => answers.length > 0,
  empty: (answers) => answers.length === 0,
};

function textsOf(answer: Answer): readonly string[] {
  // A box left unticked has no answer, whether it was sent as "false" or not at all.
  if (answer === undefined || answer === false) return [];
  const given = typeof answer === 'object' ? answer : [String(answer)];
  return given.map(plain).filter((text) => text !== '');
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function isNumber(text: string): boolean {
  return /^[+-]?[\d\s\u00a0\u202f]+([.,]\d+)?$/.test(text) && /\d/.test(text);
}

function numberOf(text: string): number {
  return Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
}

/** Null: they have no order. */
function differenceOf(answer: string, wanted: string): number | null {
  if (isNumber(answer) && isNumber(wanted)) return numberOf(answer) - numberOf(wanted);
  // Dates and times as browsers send them sort like text; other words have no order.
  if (!looksTimed(answer) || !looksTimed(wanted) || answer.length !== wanted.length) return null;
  return answer < wanted ? -1 : Number(answer > wanted);
}

/** NaN for what is no day. */
function dayNumber(text: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : Number.NaN;
}

function looksTimed(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/.test(text);
}
