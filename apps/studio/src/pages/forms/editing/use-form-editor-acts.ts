// The acts of the form editor: what the palette, the canvas and the panels do to the draft.
import type { FieldKind } from '@parley/forms';
import { showToast } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormEditor } from './editor-context';
import { addField, changeField, duplicateField, moveField, placeBeside, removeField } from './form-edits';
import type { FormDraft } from './use-form-draft';

export function useFormEditorActs(draft: FormDraft, openSettings: () => void): FormEditor {
  const { t } = useTranslation(['forms', 'common']);
  const [selectedId, select] = useState<string | null>(null);
  const { form, change } = draft;
  const newFieldWords = useNewFieldWords(form.language);
  const placeOf = (fieldId: string | null) => form.fields.findIndex(({ id }) => id === fieldId);
  const add = (kind: FieldKind, at?: number) => {
    const below = placeOf(selectedId);
    const place = at ?? (below < 0 ? form.fields.length : below + 1);
    const added = addField(form, { kind, at: place, words: newFieldWords(kind) });
    change(added.form);
    select(added.fieldId);
  };
  const remove = (fieldId: string) => {
    const name = form.fields[placeOf(fieldId)]?.label || t('canvas.nameless');
    change(removeField(form, fieldId));
    if (selectedId === fieldId) select(null);
    const undo = { label: t('actions.undo', { ns: 'common' }), run: () => change(form) };
    showToast({ text: t('canvas.removed', { name }), action: undo, id: 'field-removed' });
  };
  const duplicate = (fieldId: string) => {
    const copied = duplicateField(form, fieldId);
    if (!copied) return;
    change(copied.form);
    select(copied.fieldId);
  };
  return {
    draft,
    selectedId,
    selected: form.fields[placeOf(selectedId)] ?? null,
    select,
    add,
    addBeside: (kind, place) => {
      const added = addField(form, { kind, at: form.fields.length, words: newFieldWords(kind) });
      change(placeBeside(added.form, added.fieldId, place));
      select(added.fieldId);
    },
    moveBeside: (fieldId, place) => change(placeBeside(form, fieldId, place)),
    move: (fieldId, to) => change(moveField(form, fieldId, to)),
    remove,
    duplicate,
    changeField: (fieldId, next, streak) =>
      change(changeField(form, fieldId, next), streak === undefined ? null : `${fieldId} ${streak}`),
    openSettings,
  };
}

/** New fields speak the form's language, whatever the studio speaks. */
function useNewFieldWords(language: 'en' | 'sv') {
  const { i18n } = useTranslation('forms');
  const say = i18n.getFixedT(language, 'forms');
  return (kind: FieldKind) => ({
    label: say(`kinds.${kind}.label`),
    options: [1, 2, 3].map((number) => say('option', { number })),
    ...((kind === 'text' || kind === 'consent') && { text: say(`textOf.${kind}`) }),
  });
}
