// Reads one source file once: what it imports, what it re-exports wholesale, which globals it touches.
// TypeScript 7 has no JavaScript API, so swc is the parser; every wall check stands on this one reader.
import { readFileSync } from 'node:fs';
import swc from '@swc/core';

const parse = swc.parseSync.bind(swc);
const unresolved = 1;

/** Parses a source file. `imports` also holds re-exports, `import()` and `import('x').T` types. */
export function readModule(file, source = readFileSync(file, 'utf8')) {
  const tree = parse(source, { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true });
  const found = { imports: [], wholesaleExports: [], globals: [] };
  const bytes = Buffer.from(source);
  visit(tree, found, (node) => lineAt(bytes, node.span?.start ?? 1));
  return found;
}

function visit(node, found, line) {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, found, line);
    return;
  }
  if (!node || typeof node !== 'object') return;
  noteImport(node, found, line);
  noteGlobal(node, found, line);
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'span' && !isName(node, key)) visit(value, found, line);
  }
}

function noteImport(node, found, line) {
  const add = (from, typeOnly) => found.imports.push({ from, typeOnly, line: line(node) });
  if (node.type === 'ExportAllDeclaration') found.wholesaleExports.push({ from: node.source.value, line: line(node) });
  if (node.type === 'TsImportType') add(node.argument.value, true);
  else if (node.type === 'CallExpression' && node.callee.type === 'Import') addDynamic(node, add);
  else if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.source) {
    add(node.source.value, Boolean(node.typeOnly));
  }
}

function addDynamic(node, add) {
  const first = node.arguments[0]?.expression;
  if (first?.type === 'StringLiteral') add(first.value, false);
}

function noteGlobal(node, found, line) {
  const add = (name) => found.globals.push({ name, line: line(node) });
  if (isGlobal(node)) add(node.value);
  if (node.type === 'MemberExpression' && isGlobal(node.object) && node.property.type === 'Identifier') {
    add(`${node.object.value}.${node.property.value}`);
  }
  if (isBareClock(node)) add('new Date()');
}

function isBareClock(node) {
  const isCall = node.type === 'CallExpression' || (node.type === 'NewExpression' && !node.arguments?.length);
  return isCall && isGlobal(node.callee) && node.callee.value === 'Date';
}

// swc marks an identifier that nothing in the file declares with this context
function isGlobal(node) {
  return node?.type === 'Identifier' && node.ctxt === unresolved && 'optional' in node;
}

// Types run nothing, and a member's name is no variable: neither can touch the world
function isName(node, key) {
  const child = node[key];
  if (
    child?.type?.startsWith?.('Ts') &&
    !/^Ts(As|NonNull|Satisfies|TypeAssertion|ConstAssertion|Enum|Module|ParameterProp)/.test(child.type)
  ) {
    return !holdsImport(child);
  }
  return node.type === 'MemberExpression' && key === 'property' && child.type === 'Identifier';
}

function holdsImport(child) {
  return JSON.stringify(child).includes('"TsImportType"');
}

function lineAt(bytes, offset) {
  let line = 1;
  for (let index = 0; index < offset - 1 && index < bytes.length; index += 1) if (bytes[index] === 10) line += 1;
  return line;
}
