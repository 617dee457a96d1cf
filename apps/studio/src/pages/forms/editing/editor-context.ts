// What every part of the form editor works on: the draft, the selected field and the acts on it.
import type { FieldKind, FormField } from '@parley/forms';
import { createContext, use } from 'react';
import type { FieldChange } from './form-edits';
import type { FormDraft } from './use-form-draft';

export interface Beside {
  beside: string;
  side: 'left' | 'right';
}

export interface FormEditor {
  draft: FormDraft;
  selectedId: string | null;
  selected: FormField | null;
  select: (fieldId: string | null) => void;
  /** `at` left out: below the selected field, or last. */
  add: (kind: FieldKind, at?: number) => void;
  move: (fieldId: string, to: number) => void;
  /** Half the row each. */
  addBeside: (kind: FieldKind, place: Beside) => void;
  moveBeside: (fieldId: string, place: Beside) => void;
  remove: (fieldId: string) => void;
  duplicate: (fieldId: string) => void;
  /** Writing with the same `streak` is undone at once. */
  changeField: (fieldId: string, change: FieldChange, streak?: string) => void;
  /** Opens the settings where they are in a drawer. */
  openSettings: () => void;
}

export const FormEditorContext = createContext<FormEditor | null>(null);

export function useFormEditor(): FormEditor {
  const editor = use(FormEditorContext);
  if (!editor) throw new Error('useFormEditor is used outside a form editor.');
  return editor;
}
