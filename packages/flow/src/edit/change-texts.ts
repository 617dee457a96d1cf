// Notes on the canvas and texts in other languages.
import type { FlowDraft } from '../language/document';
import type { FlowCommand } from './command';

type Note = Extract<FlowCommand, { do: 'set-note' }>['note'];

export function setNote(draft: FlowDraft, id: string, note: Note): FlowDraft {
  const { notes } = draft.layout;
  const held = notes.some((other) => other.id === id);
  if (!note)
    return held
      ? withNotes(
          draft,
          notes.filter((other) => other.id !== id),
        )
      : draft;
  const changed = { id, ...note };
  return withNotes(draft, held ? notes.map((other) => (other.id === id ? changed : other)) : [...notes, changed]);
}

function withNotes(draft: FlowDraft, notes: FlowDraft['layout']['notes']): FlowDraft {
  return { ...draft, layout: { ...draft.layout, notes } };
}

/** Sets a translation, or takes it away with null. */
export function translate(draft: FlowDraft, command: Extract<FlowCommand, { do: 'translate' }>): FlowDraft {
  const { language, key, text } = command;
  const table = Object.hasOwn(draft.translations, language) ? (draft.translations[language] ?? {}) : {};
  const held = Object.hasOwn(table, key) ? table[key] : null;
  if (held === text) return draft;
  const { [key]: _held, ...others } = table;
  return {
    ...draft,
    translations: { ...draft.translations, [language]: text === null ? others : { ...table, [key]: text } },
  };
}
