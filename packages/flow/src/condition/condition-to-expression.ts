// Writes a condition built in rows as an expression. Text is compared trimmed and in one case, numbers as numbers.
import { isFixedName } from '../expression/scope';
import { type Condition, type ConditionGroup, type ConditionRule } from './condition';

/** CEL source; `false` for a condition without a finished rule. */
export function conditionToExpression({ match, rules }: Condition): string {
  return join(
    match,
    rules.flatMap((rule) => ('rules' in rule ? writeGroup(rule) : writeRule(rule))),
  );
}

function writeGroup({ match, rules }: ConditionGroup): string[] {
  const written = rules.flatMap(writeRule);
  return written.length > 0 ? [`(${join(match, written)})`] : [];
}

function join(match: Condition['match'], written: readonly string[]): string {
  if (written.length === 0) return 'false';
  return written.join(match === 'all' ? ' && ' : ' || ');
}

type Write = (left: string, right: string) => string;

const writers: Readonly<Record<ConditionRule['operator'], Write>> = {
  is: (left, right) => `alike(${left}, ${right})`,
  'is-not': (left, right) => `!alike(${left}, ${right})`,
  contains: (left, right) => `includes(${left}, ${right})`,
  'not-contains': (left, right) => `!includes(${left}, ${right})`,
  starts: (left, right) => `begins(${left}, ${right})`,
  ends: (left, right) => `finishes(${left}, ${right})`,
  greater: (left, right) => `order(${left}, ${right}) > 0`,
  less: (left, right) => `order(${left}, ${right}) < 0`,
  'at-least': (left, right) => `order(${left}, ${right}) >= 0`,
  'at-most': (left, right) => `order(${left}, ${right}) <= 0`,
  known: (left) => `known(${left})`,
  unknown: (left) => `!known(${left})`,
};

// A rule whose left side is not chosen yet says nothing
function writeRule({ left, operator, right }: ConditionRule): string[] {
  const path = writePath(left);
  return path ? [writers[operator](path, writeRight(right))] : [];
}

const word = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** `age` -> `vars["age"]`: in brackets, so that no name collides with a word of the language. */
function writePath(path: string): string | null {
  const [root = '', ...members] = path.trim().split('.');
  if (!word.test(root) || members.some((member) => member === '')) return null;
  const keys = isFixedName(root) ? members : [root, ...members];
  const start = isFixedName(root) ? root : 'vars';
  return `${start}${keys.map((key) => (isPlainKey(key) ? `.${key}` : `[${quote(key)}]`)).join('')}`;
}

const celWords: ReadonlySet<string> = new Set(
  'as break const continue else for function if import in let loop package namespace return var void while true false null prototype'.split(
    ' ',
  ),
);

function isPlainKey(key: string): boolean {
  return word.test(key) && !celWords.has(key) && key !== '__proto__';
}

function writeRight(right: string): string {
  const token = /^\s*\{\{\s*([\w.]{1,200})\s*\}\}\s*$/.exec(right)?.[1];
  return (token === undefined ? null : writePath(token)) ?? quote(right);
}

function quote(text: string): string {
  return JSON.stringify(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}
