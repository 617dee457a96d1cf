// A sticky note: words for colleagues that no visitor sees.
import { IconButton } from '@parley/ui';
import type { NodeProps } from '@xyflow/react';
import { X } from 'lucide-react';
import { memo, useState } from 'react';
import { useEditor, useEditorState } from '../../store/editor-context';
import styles from './note-node.module.css';
import type { NoteNodeType } from '../surface/to-nodes';

export const NoteNode = memo(function NoteNode({ data, selected }: NodeProps<NoteNodeType>) {
  const { store, words } = useEditor();
  const readOnly = useEditorState((state) => state.readOnly);
  const [written, setWritten] = useState<string | null>(null);
  const { noteId, text } = data;
  const save = () => {
    const note = store.get().draft.layout.notes.find(({ id }) => id === noteId);
    if (note && written !== null && written !== text)
      store.run([{ do: 'set-note', id: noteId, note: { x: note.x, y: note.y, text: written } }]);
    setWritten(null);
  };
  return (
    <div className={styles.note} data-selected={selected || undefined}>
      <textarea
        className={selected ? 'nodrag nowheel' : undefined}
        aria-label={words.noteText}
        placeholder={words.notePlaceholder}
        readOnly={readOnly}
        value={written ?? text}
        maxLength={5000}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {selected && !readOnly && (
        <IconButton
          icon={X}
          size="small"
          label={words.deleteNote}
          className={styles.remove}
          onClick={() => store.run([{ do: 'set-note', id: noteId, note: null }])}
        />
      )}
    </div>
  );
});
