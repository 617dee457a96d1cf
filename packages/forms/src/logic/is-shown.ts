// Whether a condition holds over the answers so far. Knows answers as sent and as cleaned, so browser and server agree.
import type { Operator, Rule, ShowWhen } from './condition';

export type Answer = string | number | boolean | readonly string[] | undefined;
/** The answer of a field by its id; undefined when it has none or is not shown itself. */
export type AnswerOf = (fieldId: string) => Answer;

export function isShown(showWhen: ShowWhen | undefined, answerOf: AnswerOf): boolean {
  if (!showWhen || showWhen.rules.length === 0) return true;
  const holds = (rule: Rule) => operators[rule.operator](textsOf(answerOf(rule.fieldId)), rule.values.map(plain));
  return showWhen.match === 'all' ? showWhen.rules.every(holds) : showWhen.rules.some(holds);
}

type Holds = (answers: readonly string[], wanted: readonly string[]) => boolean;

const same = (one: string, other: string) =>
  one === other || (isNumber(one) && isNumber(other) && numberOf(one) === numberOf(other));
const some =
  (compare: (answer: string, wanted: string) => boolean): Holds =>
  (answers, wanted) =>
    answers.some((answer) => wanted.some((one) => compare(answer, one)));
const not =
  (holds: Holds): Holds =>
  (answers, wanted) =>
    !holds(answers, wanted);
const order = (compare: (difference: number) => boolean): Holds =>
  some((answer, wanted) => {
    if (isNumber(answer) && isNumber(wanted)) return compare(numberOf(answer) - numberOf(wanted));
    // Dates and times as browsers send them sort like text; other words have no order.
    return looksTimed(answer) && looksTimed(wanted) && compare(answer < wanted ? -1 : Number(answer > wanted));
  });

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
  'any-of': some(same),
  'none-of': not(some(same)),
  filled: (answers) => answers.length > 0,
  empty: (answers) => answers.length === 0,
};

function textsOf(answer: Answer): readonly string[] {
  // A box left unticked has no answer, whether it was sent as "false" or not at all.
  if (answer === undefined || answer === false) return [];
  const all = typeof answer === 'object' ? answer : [String(answer)];
  return all.map(plain).filter((text) => text !== '');
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

function looksTimed(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/.test(text);
}
