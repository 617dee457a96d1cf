// Which names an expression reads, for the checker and for renaming.
import type { ASTNode } from '@marcbachmann/cel-js';
import { isFixedName } from './scope';

/** Flow variables by bare name, everything else by path, e.g. `age`, `contact.first_name`, `team.available`. */
export function listNames(root: ASTNode): string[] {
  return [...new Set(nameSpots(root).map(({ name }) => name))].sort();
}

/** Where a name is read; `begin` stands after `vars` when it is written `vars.name`. */
export type NameSpot = { readonly name: string; readonly source: string; readonly begin: number; readonly end: number };

export function nameSpots(root: ASTNode): NameSpot[] {
  const spots: NameSpot[] = [];
  const waiting: { node: ASTNode; locals: ReadonlySet<string> }[] = [{ node: root, locals: new Set() }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node, locals } = at;
    const path = pathOf(node);
    if (path && !locals.has(path[0])) spots.push(spotOf(node, path));
    // A path's inner part names nothing of its own, but a computed key does
    for (const child of path ? [] : childrenOf(node)) waiting.push({ node: child, locals: localsIn(node, locals) });
  }
  return spots;
}

function spotOf(node: ASTNode, path: Path): NameSpot {
  const begin = path[0] === 'vars' && path.length > 1 ? node.start + 4 : node.start;
  return { name: nameOf(path), source: node.input, begin, end: node.end };
}

type Path = readonly [string, ...string[]];

function pathOf(node: ASTNode): Path | null {
  if (node.op === 'id') return [node.args];
  if (node.op === '.') return extend(pathOf(node.args[0]), node.args[1]);
  if (node.op !== '[]') return null;
  const [holder, key] = node.args;
  return key.op === 'value' && typeof key.args === 'string' ? extend(pathOf(holder), key.args) : null;
}

function extend(path: Path | null, key: string): Path | null {
  return path ? [...path, key] : null;
}

function nameOf([root, member]: Path): string {
  if (!isFixedName(root)) return root;
  if (member === undefined) return root;
  return root === 'vars' ? member : `${root}.${member}`;
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  return nodesIn(node.args);
}

export function nodesIn(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

const loopNames: ReadonlySet<string> = new Set(['exists', 'exists_one', 'all', 'filter', 'map']);

// The loop's own variable hides a flow variable of the same name
function localsIn(node: ASTNode, outer: ReadonlySet<string>): ReadonlySet<string> {
  if (node.op !== 'rcall' || !loopNames.has(node.args[0])) return outer;
  const [variable] = node.args[2];
  return variable?.op === 'id' ? new Set([...outer, variable.args]) : outer;
}
