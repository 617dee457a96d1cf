// Runs dependency-cruiser over the floor plan.
// Its swc parser neither reads JSX nor tells `import type` apart, and its TypeScript parser needs the API that
// TypeScript 7 dropped. So it gets our own reader's findings, `import type` marked as a named kind of require.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import swc from '@swc/core';
import { readModule } from '../reading/read-module.mjs';
import { cruiseFrom, typeOnlyMark, wallRules } from './wall-rules.mjs';

const unparsed = '(^|/)(node_modules|dist|data)/|\\.(css|json|svg|woff2?|html)(\\?|$)|\\?(worker|raw|url|inline)';

/** Problems with walls: every import that the floor plan does not allow. */
export async function checkWalls(root, ruleSet = wallRules(root)) {
  swc.parseFileSync = (file) => asTree(readModule(file).imports);
  const { cruise } = await import('dependency-cruiser');
  const folders = cruiseFrom.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, cruiseOptions(root, ruleSet), {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    exportsFields: ['exports'],
    conditionNames: ['types', 'import', 'browser', 'node', 'default'],
    mainFields: ['types', 'typings', 'module', 'main'],
  });
  const { violations, totalCruised, totalDependenciesCruised } = output.summary;
  return {
    problems: violations.map(describe),
    notes: [`${totalCruised} modules, ${totalDependenciesCruised} imports`],
  };
}

function cruiseOptions(root, ruleSet) {
  return {
    baseDir: root,
    validate: true,
    ruleSet,
    parser: 'swc',
    exoticRequireStrings: [typeOnlyMark],
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: unparsed.replace('node_modules|', '') },
    externalModuleResolutionStrategy: 'node_modules',
  };
}

function describe({ rule, from, to, cycle }) {
  const way = cycle?.length ? cycle.map((step) => step.name ?? step).join(' -> ') : to;
  const why = rule.name === 'not-in-allowed' ? 'the floor plan does not allow it' : rule.name;
  return `${from} -> ${way}: ${why}`;
}

// The smallest tree in which dependency-cruiser finds these imports
function asTree(imports) {
  return {
    type: 'Module',
    span,
    body: imports.map(({ from, typeOnly }) => (typeOnly ? markedRequire(from) : plainImport(from))),
  };
}

const span = { start: 0, end: 0, ctxt: 0 };

function plainImport(from) {
  return {
    type: 'ImportDeclaration',
    span,
    specifiers: [],
    source: { type: 'StringLiteral', span, value: from },
    typeOnly: false,
  };
}

function markedRequire(from) {
  const expression = {
    type: 'CallExpression',
    span,
    callee: { type: 'Identifier', span, value: typeOnlyMark },
    arguments: [{ spread: null, expression: { type: 'StringLiteral', span, value: from } }],
  };
  return { type: 'ExpressionStatement', span, expression };
}
