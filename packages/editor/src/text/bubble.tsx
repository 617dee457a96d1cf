// A bubble on a node, as the visitor will see it; a double click turns it into a field.
import { classNames } from '@parley/ui';
import { useState } from 'react';
import { useEditor, useEditorState } from '../store/editor-context';
import styles from './bubble.module.css';
import { RichTokenText } from './rich-token-text';
import { TokenText } from './token-text';

export interface BubbleProps {
  stepId: string;
  /** The text's place among the model's `texts`; without it the bubble cannot be edited in place. */
  path?: string;
  text: string;
  /** The text holds marks of form. */
  rich?: boolean;
  placeholder: string;
}

export function Bubble({ stepId, path, text, rich = false, placeholder }: BubbleProps) {
  const [editing, setEditing] = useState(false);
  const readOnly = useEditorState((state) => state.readOnly);
  if (editing && path !== undefined)
    return <BubbleField {...{ stepId, path, text, placeholder }} onDone={() => setEditing(false)} />;
  const canEdit = path !== undefined && !readOnly;
  return (
    <div
      className={classNames(styles.bubble, text === '' && styles.empty)}
      onDoubleClick={canEdit ? () => setEditing(true) : undefined}
    >
      {text === '' ? placeholder : rich ? <RichTokenText text={text} /> : <TokenText text={text} />}
    </div>
  );
}

function BubbleField({ stepId, path, text, placeholder, onDone }: BubbleProps & { path: string; onDone: () => void }) {
  const { store, editors } = useEditor();
  const [written, setWritten] = useState(text);
  const save = () => {
    onDone();
    const step = store.get().draft.steps.find(({ id }) => id === stepId);
    const editor = step && editors[step.kind];
    if (!editor || written === text) return;
    store.run([{ do: 'set-options', id: stepId, options: editor.withText(step.options, path, written) }]);
  };
  return (
    <textarea
      className={classNames('nodrag', 'nowheel', 'nopan', styles.bubble, styles.field)}
      value={written}
      aria-label={placeholder}
      // The double click asked for it
      ref={focusAtEnd}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && !event.shiftKey) event.currentTarget.blur();
      }}
    />
  );
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (!field || document.activeElement === field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
