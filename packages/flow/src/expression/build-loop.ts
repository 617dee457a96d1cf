// `exists`, `all`, `filter` and `map` over a list: the only repetition in the language, paid for item by item.
import type { ASTNode } from '@marcbachmann/cel-js';
import { ExpressionError } from './budget';
import type { Evaluator, Frame } from './frame';

type CallNode = Extract<ASTNode, { op: 'rcall' }>;
type Loop = (items: readonly unknown[], test: (item: unknown) => unknown) => unknown;

const loops: Readonly<Record<string, Loop>> = {
  exists: (items, test) => items.some((item) => test(item) === true),
  exists_one: (items, test) => items.filter((item) => test(item) === true).length === 1,
  all: (items, test) => items.every((item) => test(item) === true),
  filter: (items, test) => items.filter((item) => test(item) === true),
  map: (items, test) => items.map(test),
};

export function isLoop(node: CallNode): boolean {
  return Object.hasOwn(loops, node.args[0]);
}

export function buildLoop(node: CallNode, build: (node: ASTNode) => Evaluator): Evaluator {
  const [name, receiver, args] = node.args;
  const [variable, body] = args;
  const loop = loops[name];
  if (!loop || args.length !== 2 || variable?.op !== 'id' || !body) {
    throw new ExpressionError(`"${name}" is written list.${name}(item, ...).`);
  }
  const [list, test] = [build(receiver), build(body)];
  return (frame) => {
    const items = list(frame);
    if (!Array.isArray(items)) return loop([], () => null);
    frame.budget.spend(items.length);
    return loop(items, (item) => test(within(frame, variable.args, item)));
  };
}

function within(frame: Frame, name: string, value: unknown): Frame {
  return { ...frame, local: { name, value, outer: frame.local } };
}
