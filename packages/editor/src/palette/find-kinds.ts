// Finds step kinds by what an author might call them.
import type { EditorLanguage, StepEditor, StepEditors } from '../step-editor';
import { stepGroups } from './group-hues';

/** In palette order: by group, then as registered. Names that start with the words come first when searching. */
export function findKinds(editors: StepEditors, language: EditorLanguage, search: string): StepEditor[] {
  const ordered = stepGroups.flatMap((group) =>
    Object.values(editors).filter((editor) => editor.group === group && !editor.hidden),
  );
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return ordered;
  const rank = (editor: StepEditor) => {
    const { label, about } = editor.words[language];
    if (label.toLocaleLowerCase().startsWith(wanted)) return 0;
    if (label.toLocaleLowerCase().includes(wanted)) return 1;
    return `${about} ${editor.kind} ${editor.words.en.label}`.toLocaleLowerCase().includes(wanted) ? 2 : 3;
  };
  return ordered
    .map((editor) => ({ editor, rank: rank(editor) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ editor }) => editor);
}
