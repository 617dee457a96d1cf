// Turns a parsed expression into nested functions, once; running them is what a condition costs per visit.
import type { ASTNode } from '@marcbachmann/cel-js';
import { ExpressionError } from './budget';
import { buildLoop, isLoop } from './build-loop';
import type { Evaluator } from './frame';
import { functionNamed } from './function-named';
import { type Binary, binaries } from './operators';
import { buildMatch } from './patterns';
import { readMember, readName } from './scope';
import { asNumber } from './values';
import { weigh } from './weigh';

const blocked: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Throws `ExpressionError` for what the language leaves out. */
export function buildEvaluator(node: ASTNode): Evaluator {
  switch (node.op) {
    case 'value':
      return buildValue(node.args);
    case 'id':
      return buildName(node.args);
    case '.':
      return buildMember(buildEvaluator(node.args[0]), () => node.args[1], node.args[1]);
    case '[]':
      return buildMember(buildEvaluator(node.args[0]), buildEvaluator(node.args[1]), literalOf(node.args[1]));
    case 'call':
      return buildCall(node.args[0], node.args[1]);
    case 'rcall':
      return isLoop(node) ? buildLoop(node, buildEvaluator) : buildCall(node.args[0], [node.args[1], ...node.args[2]]);
    case 'list':
      return buildList(node.args.map(buildEvaluator));
    case 'map':
      return buildMap(node.args.map(([key, held]) => [buildEvaluator(key), buildEvaluator(held)]));
    case '?:':
    case '&&':
    case '||':
    case '!_':
    case '-_':
      return buildLogic(node);
    default:
      return buildBinary(node);
  }
}

type Logic = Extract<ASTNode, { op: '?:' | '&&' | '||' | '!_' | '-_' }>;

function buildLogic(node: Logic): Evaluator {
  if (node.op === '!_') return negate(buildEvaluator(node.args));
  if (node.op === '-_') return oppose(buildEvaluator(node.args));
  if (node.op === '?:') return choose(...mapThree(node.args));
  const [left, right] = [buildEvaluator(node.args[0]), buildEvaluator(node.args[1])];
  return node.op === '&&'
    ? (frame) => isTrue(left(frame)) && isTrue(right(frame))
    : (frame) => isTrue(left(frame)) || isTrue(right(frame));
}

function mapThree([test, yes, no]: readonly [ASTNode, ASTNode, ASTNode]): [Evaluator, Evaluator, Evaluator] {
  return [buildEvaluator(test), buildEvaluator(yes), buildEvaluator(no)];
}

function choose(test: Evaluator, yes: Evaluator, no: Evaluator): Evaluator {
  return (frame) => (isTrue(test(frame)) ? yes(frame) : no(frame));
}

function negate(inner: Evaluator): Evaluator {
  return (frame) => !isTrue(inner(frame));
}

function oppose(inner: Evaluator): Evaluator {
  return (frame) => {
    const value = inner(frame);
    if (value === null) return null;
    const number = asNumber(value);
    if (number === null) throw new ExpressionError('Only numbers can be calculated with.');
    return number === 0 ? 0 : -number;
  };
}

function isTrue(value: unknown): boolean {
  return value === true;
}

function buildValue(literal: unknown): Evaluator {
  const value = literalValue(literal);
  if (typeof value === 'object' && value !== null) throw new ExpressionError('Bytes are not part of this language.');
  return () => value;
}

// Whole numbers arrive as bigint, unsigned ones boxed; here all numbers are of one kind
function literalValue(literal: unknown): unknown {
  if (typeof literal === 'bigint') return Number(literal);
  if (typeof literal !== 'object' || literal === null) return literal;
  const inner: unknown = literal.valueOf();
  return typeof inner === 'bigint' ? Number(inner) : literal;
}

function buildName(name: string): Evaluator {
  refuseBlocked(name);
  return ({ scope, local, budget }) => {
    budget.spend();
    for (let at = local; at; at = at.outer) if (at.name === name) return at.value;
    return readName(scope, name);
  };
}

function literalOf(node: ASTNode): string {
  return node.op === 'value' && typeof node.args === 'string' ? node.args : '';
}

function buildMember(holder: Evaluator, key: Evaluator, literal: string): Evaluator {
  refuseBlocked(literal);
  return (frame) => {
    frame.budget.spend();
    const name = key(frame);
    return typeof name === 'string' && blocked.has(name) ? null : readMember(holder(frame), name);
  };
}

function refuseBlocked(name: string): void {
  if (blocked.has(name)) throw new ExpressionError(`The name "${name}" is not allowed.`);
}

function buildCall(name: string, args: readonly ASTNode[]): Evaluator {
  if (name === 'has' && args.length === 1 && args[0]) {
    const inner = buildEvaluator(args[0]);
    return (frame) => inner(frame) !== null;
  }
  if (name === 'matches' && args.length === 2 && args[0] && args[1])
    return buildMatch(buildEvaluator(args[0]), args[1]);
  const known = functionNamed(name);
  if (!known) throw new ExpressionError(`There is no function "${name}".`);
  if (known.arity !== args.length)
    throw new ExpressionError(`"${name}" takes ${known.arity} values, not ${args.length}.`);
  const values = args.map(buildEvaluator);
  return (frame) => {
    const given = values.map((value) => value(frame));
    for (const value of given) weigh(value, frame.budget);
    return known.call(given, frame.budget, frame.scope);
  };
}

function buildList(items: readonly Evaluator[]): Evaluator {
  return (frame) => {
    frame.budget.spend(items.length);
    return items.map((item) => item(frame));
  };
}

function buildMap(entries: readonly (readonly [Evaluator, Evaluator])[]): Evaluator {
  return (frame) => {
    frame.budget.spend(entries.length);
    const pairs = entries.map(([key, held]) => [String(key(frame)), held(frame)] as const);
    return Object.fromEntries(pairs.filter(([key]) => !blocked.has(key)));
  };
}

function buildBinary(node: ASTNode): Evaluator {
  const work: Binary | undefined = binaries[node.op];
  if (!work || !Array.isArray(node.args)) throw new ExpressionError(`"${node.op}" is not part of this language.`);
  const [left, right] = operands(node);
  return (frame) => {
    frame.budget.spend();
    return work(left(frame), right(frame), frame.budget);
  };
}

type BinaryNode = Exclude<
  ASTNode,
  { op: 'value' | 'id' | '.' | '.?' | 'call' | 'rcall' | 'list' | 'map' | '!_' | '-_' | '?:' }
>;

function operands(node: ASTNode): [Evaluator, Evaluator] {
  if (!isBinary(node)) throw new ExpressionError(`"${node.op}" is not part of this language.`);
  return [buildEvaluator(node.args[0]), buildEvaluator(node.args[1])];
}

function isBinary(node: ASTNode): node is BinaryNode {
  return Object.hasOwn(binaries, node.op);
}
