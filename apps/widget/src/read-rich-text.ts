// Reads a text's form: paragraphs and lists of bold, italic and linked words. What it does not know it drops.
import { type Json, readList, readNumber, readObject, readText } from './read-json';

export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  link: string | null;
}

export type RichBlock =
  | { kind: 'paragraph'; runs: Run[] }
  /** Without a first number: dots. */
  | { kind: 'list'; start: number | null; items: Run[][] };

/** Empty where the text has no form: the plain words are shown. */
export function readRichText(value: unknown): { rich?: RichBlock[] } {
  return Array.isArray(value) ? { rich: readList({ value }, 'value', readBlock) } : {};
}

function readBlock(value: unknown): RichBlock | null {
  const block = readObject(value);
  if (block?.kind === 'paragraph') return { kind: 'paragraph', runs: readRuns(block.runs) };
  if (block?.kind !== 'list') return null;
  return { kind: 'list', start: readNumber(block, 'start'), items: readList(block, 'items', readRuns) };
}

function readRuns(value: unknown): Run[] {
  return readList({ value }, 'value', readRun);
}

function readRun(value: unknown): Run | null {
  const run: Json | null = readObject(value);
  const text = run && readText(run, 'text');
  if (run === null || text === null) return null;
  return { text, bold: run.bold === true, italic: run.italic === true, link: readText(run, 'link') };
}
