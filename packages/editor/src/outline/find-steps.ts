// Steps whose name, kind, summary or texts hold the words somebody looks for.
import { type Editor, editorOf, titleOf } from '../store/editor-context';
import { type OrderedStep, orderSteps } from './order-steps';

export function findSteps(editor: Editor, search: string): OrderedStep[] {
  const { store, stepModels, editors, language } = editor;
  const wanted = search.trim().toLocaleLowerCase();
  const all = orderSteps(store.get().draft, stepModels);
  if (wanted === '') return all;
  return all.filter(({ step }) => {
    const face = editorOf(editors, step.kind);
    const texts = stepModels[step.kind]?.texts(step.options).map(({ text }) => text) ?? [];
    const words = [
      titleOf(editor, step),
      face?.words[language].label ?? '',
      face?.summary(step.options, language) ?? '',
      ...texts,
    ];
    return words.join('\n').toLocaleLowerCase().includes(wanted);
  });
}
