// Ctrl+F: finds steps by their name, kind or what they say; Enter goes from one to the next.
import { TextField } from '@parley/ui';
import { Search } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { findSteps } from '../../outline/find-steps';
import { useEditor } from '../../store/editor-context';
import styles from '../flow-canvas.module.css';

export function FindStep({ onDone }: { onDone: () => void }) {
  const editor = useEditor();
  const [search, setSearch] = useState('');
  const at = useRef(-1);
  const found = search.trim() === '' ? [] : findSteps(editor, search);
  const go = (by: number) => {
    if (found.length === 0) return;
    at.current = (at.current + by + found.length) % found.length;
    const id = found[at.current]?.step.id;
    if (id !== undefined) editor.store.goTo([id]);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.find}>
      <TextField
        ref={(field) => field?.focus()}
        icon={Search}
        size="dense"
        label={editor.words.findInFlow}
        placeholder={editor.words.findInFlow}
        value={search}
        onChange={(next) => {
          at.current = -1;
          setSearch(next);
        }}
        onKeyDown={keys}
        onBlur={() => search === '' && onDone()}
        after={
          <span className={styles.findCount}>
            {search.trim() === '' ? '' : found.length || editor.words.nothingFound}
          </span>
        }
      />
    </search>
  );
}
