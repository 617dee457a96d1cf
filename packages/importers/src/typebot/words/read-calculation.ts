// Reads a foreign calculation such as `{{Score}} + 5` as an expression; null when it is anything else.
import { compileExpression } from '@parley/flow';
import { splitTokens } from './split-tokens';
import { quote, variable, type Words } from './translate';

type Operand = { readonly kind: 'number' | 'text' | 'variable'; readonly source: string };
type Part = Operand | { readonly kind: 'sign'; readonly source: string };

const pattern = /\s+|(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.])|"[^"\\]*"|'[^'\\]*'|[-+*/%()]/y;
const longest = 2_000;

export function readCalculation(text: string, words: Words): string | null {
  if (text.length > longest) return null;
  const parts = readParts(text, words);
  if (!parts || !isSum(parts)) return null;
  const wrap = parts.some(({ kind }) => kind === 'text') ? 'text' : 'number';
  const source = parts.map((part) => (part.kind === 'variable' ? `${wrap}(${part.source})` : part.source)).join(' ');
  return compileExpression(source).ok ? source : null;
}

function readParts(text: string, words: Words): Part[] | null {
  const parts: Part[] = [];
  const pieces = splitTokens(text);
  if (!pieces.some(({ kind }) => kind === 'token') && !/[-+*/%]/.test(text)) return null;
  for (const piece of pieces) {
    if (piece.kind === 'script') return null;
    if (piece.kind === 'token') {
      const name = words.variables.ofToken(piece.name);
      if (name === null) return null;
      parts.push({ kind: 'variable', source: variable(name) });
      continue;
    }
    const read = readSigns(piece.text);
    if (!read) return null;
    parts.push(...read);
  }
  return parts;
}

function readSigns(text: string): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    pattern.lastIndex = at;
    const [match = ''] = pattern.exec(text) ?? [];
    if (match === '') return null;
    at += match.length;
    if (match.trim() !== '') parts.push(partOf(match));
  }
  return parts;
}

function partOf(match: string): Part {
  if (/^\d/.test(match)) return { kind: 'number', source: match };
  if (/^["']/.test(match)) return { kind: 'text', source: quote(match.slice(1, -1)) };
  return { kind: 'sign', source: match };
}

/** Operands and signs in turn, brackets in pairs, at least one sign between two operands. */
function isSum(parts: readonly Part[]): boolean {
  let [depth, wantsOperand, operands] = [0, true, 0];
  for (const { kind, source } of parts) {
    const isOperand = kind !== 'sign';
    const opens = source === '(' || (source === '-' && !isOperand);
    if (wantsOperand ? !isOperand && !opens : isOperand || source === '(') return false;
    if (isOperand) {
      operands += 1;
      wantsOperand = false;
    } else if (source === '(') depth += 1;
    else if (source === ')') depth -= 1;
    else wantsOperand = true;
    if (depth < 0) return false;
  }
  return depth === 0 && !wantsOperand && operands > 1;
}
