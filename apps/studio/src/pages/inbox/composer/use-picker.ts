// The list that opens while one writes: snippets after / or #, members after @. The keys stay in the text.
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Snippet } from '../data/conversation-types';
import { useSnippets, useTeam } from '../data/use-team';
import { fillTokens, type TokenWorld } from './fill-tokens';
import { readTrigger, replaceTrigger, type Trigger } from './read-trigger';
import type { ComposerState } from './use-composer';

export interface PickerLine {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly pick: () => void;
}

export interface Picker {
  readonly kind: Trigger['kind'] | null;
  readonly lines: readonly PickerLine[];
  readonly at: number;
  /** True when the key was the list's. */
  keys: (event: KeyboardEvent) => boolean;
  /** Looks again at where one writes. */
  look: (area: HTMLTextAreaElement) => void;
  close: () => void;
  /** Opens it by a button, as if the sign had been written. */
  open: (sign: '/' | '@') => void;
}

interface PickerInput {
  composer: ComposerState;
  tokens: TokenWorld;
  area: RefObject<HTMLDivElement | null>;
  /** A macro without words. */
  onMacro: (snippet: Snippet) => void;
}

const most = 8;

export function usePicker({ composer, tokens, area, onMacro }: PickerInput): Picker {
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [at, setAt] = useState(0);
  const note = composer.mode === 'note';
  const lines = useLines(
    trigger,
    note,
    (found, words, snippet) => {
      const next = replaceTrigger(composer.text, found, words);
      composer.setText(next.text);
      setTrigger(null);
      if (snippet && snippet.acts.length > 0 && !note) {
        if (snippet.text.trim() === '') onMacro(snippet);
        else composer.setActs(snippet.acts);
      }
      const field = area.current?.querySelector('textarea');
      requestAnimationFrame(() => field?.setSelectionRange(next.caret, next.caret));
    },
    tokens,
  );
  const open = trigger !== null && lines.length > 0;
  const keys = (event: KeyboardEvent): boolean => {
    if (!open) return false;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) setAt((now) => (now + move + lines.length) % lines.length);
    else if (event.key === 'Enter' || event.key === 'Tab') lines[at]?.pick();
    else if (event.key === 'Escape') setTrigger(null);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const look = (field: HTMLTextAreaElement) => {
    const next = readTrigger(field.value, field.selectionStart, note);
    if (next?.query !== trigger?.query || next?.kind !== trigger?.kind) setAt(0);
    setTrigger(next);
  };
  return {
    kind: open ? trigger.kind : null,
    lines: open ? lines : [],
    at,
    keys,
    look,
    close: () => setTrigger(null),
    open: (sign) => {
      const spaced = composer.text === '' || /\s$/.test(composer.text) ? composer.text : `${composer.text} `;
      composer.setText(spaced + sign);
      setAt(0);
      setTrigger({ kind: sign === '@' ? 'mention' : 'snippet', query: '', from: spaced.length });
      area.current?.querySelector('textarea')?.focus();
    },
  };
}

type Take = (trigger: Trigger, words: string, snippet: Snippet | null) => void;

function useLines(trigger: Trigger | null, note: boolean, take: Take, tokens: TokenWorld): PickerLine[] {
  const snippets = useSnippets();
  const team = useTeam();
  if (!trigger) return [];
  const wanted = trigger.query.toLocaleLowerCase();
  const holds = (text: string) => text.toLocaleLowerCase().includes(wanted);
  if (trigger.kind === 'mention') {
    return team
      .filter(({ name }) => holds(name))
      .slice(0, most)
      .map(({ id, name, email }) => ({
        id,
        label: name,
        hint: email,
        pick: () => take(trigger, `@${name} `, null),
      }));
  }
  return snippets
    .filter(({ name, text, acts }) => (holds(name) || holds(text)) && !(note && text.trim() === '' && acts.length > 0))
    .slice(0, most)
    .map((snippet) => {
      const words = fillTokens(snippet.text, tokens);
      return { id: snippet.id, label: snippet.name, hint: words, pick: () => take(trigger, words, snippet) };
    });
}
