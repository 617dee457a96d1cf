// Reads CEL source into a tree by the CEL library's parser; what the tree does is decided here, not there.
import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { err, ok, type Result } from '@parley/primitives';

export type ExpressionFault = { readonly message: string; readonly position?: number };

export const maxSourceLength = 16_000;
const maxNodes = 4_000;

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  homogeneousAggregateLiterals: false,
  limits: { maxAstNodes: maxNodes, maxDepth: 48, maxListElements: 500, maxMapEntries: 200 },
});

/** The tree, or what is wrong and where. Never throws. */
export function parseExpression(source: string): Result<ASTNode, ExpressionFault> {
  if (source.length > maxSourceLength) {
    return err({ message: `This expression has ${source.length} characters; at most ${maxSourceLength} are allowed.` });
  }
  if (source.trim() === '') return err({ message: 'This expression is empty.' });
  try {
    return ok(environment.parse(source).ast);
  } catch (error) {
    return err(describe(error));
  }
}

function describe(error: unknown): ExpressionFault {
  if (!(error instanceof Error)) return { message: 'This expression cannot be read.' };
  if (error instanceof RangeError) return { message: 'This expression is nested too deeply.' };
  const [message = ''] = error.message.split('\n');
  const position = positionOf(error);
  return position === null ? { message } : { message, position };
}

function positionOf(error: Error): number | null {
  const range: unknown = Reflect.get(error, 'range');
  const start: unknown = typeof range === 'object' && range !== null ? Reflect.get(range, 'start') : null;
  return typeof start === 'number' ? start : null;
}
