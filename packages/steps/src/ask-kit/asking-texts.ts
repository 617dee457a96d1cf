// The question and its retry text as the language asks about them.
import { renameInTemplate } from '@parley/flow';
import type { Sending, TextSlot } from '@parley/flow';
import type { MessagePart } from '@parley/messages';
import type { Asking } from './fields';

export function askingTexts({ text, retry }: Pick<Asking, 'text' | 'retry'>): TextSlot[] {
  return [{ path: 'text', text }, ...(retry === '' ? [] : [{ path: 'retry', text: retry }])];
}

/** What goes on the wire, each time with the same parts behind the text. */
export function askingSends({ text, retry }: Asking, behind: readonly MessagePart[]): Sending[] {
  const sending = (field: string, words: string): Sending => ({
    field,
    parts: [{ kind: 'text', text: words }, ...behind],
  });
  return [sending('text', text), ...(retry.trim() === '' ? [] : [sending('retry', retry)])];
}

export function renameInAsking({ text, retry, variable }: Asking, from: string, to: string) {
  return {
    text: renameInTemplate(text, from, to),
    retry: renameInTemplate(retry, from, to),
    variable: variable === from ? to : variable,
  };
}
