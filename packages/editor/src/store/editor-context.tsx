// Hands the store, the kinds and the words to every part of the editor, and reads single facts from the store.
import type { FlowDraft, StepModels } from '@parley/flow';
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { EditorLanguage, EditorTools, StepEditor, StepEditors } from '../step-editor';
import type { Words } from '../words/en';
import { editorWords } from '../words/words';
import type { EditorState, EditorStore } from './editor-store';

export type EditorSetup = {
  readonly store: EditorStore;
  readonly stepModels: StepModels;
  readonly editors: StepEditors;
  readonly language: EditorLanguage;
  readonly tools: EditorTools;
};

export type Editor = EditorSetup & { readonly words: Words };

const EditorContext = createContext<Editor | null>(null);

export function EditorProvider({ children, ...setup }: EditorSetup & { children: ReactNode }) {
  const { store, stepModels, editors, language, tools } = setup;
  const editor = useMemo(
    () => ({ store, stepModels, editors, language, tools, words: editorWords[language] }),
    [store, stepModels, editors, language, tools],
  );
  return <EditorContext.Provider value={editor}>{children}</EditorContext.Provider>;
}

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('Parts of the editor need an EditorProvider around them');
  return editor;
}

/** One fact of the state; the part is drawn again only when that fact changes. */
export function useEditorState<T>(select: (state: EditorState) => T): T {
  const { store } = useEditor();
  const read = useCallback(() => select(store.get()), [select, store]);
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useDraft(): FlowDraft {
  return useEditorState((state) => state.draft);
}

export function editorOf(editors: StepEditors, kind: string): StepEditor | null {
  return Object.hasOwn(editors, kind) ? (editors[kind] ?? null) : null;
}

/** A step's own name, else its kind's. */
export function titleOf(
  { editors, language }: Pick<Editor, 'editors' | 'language'>,
  step: { kind: string; name?: string },
): string {
  return step.name || editorOf(editors, step.kind)?.words[language].label || step.kind;
}
