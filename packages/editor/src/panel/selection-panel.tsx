// Several steps at once: what can be done with all of them.
import { Button, SidePanel } from '@parley/ui';
import { CopyPlus, EyeOff, Trash2, WandSparkles } from 'lucide-react';
import { useActs } from '../canvas/canvas-acts';
import { useEditor, useEditorState } from '../store/editor-context';
import { fill } from '../words/words';
import styles from './panel.module.css';

export function SelectionPanel({ count }: { count: number }) {
  const { store, words } = useEditor();
  const acts = useActs();
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <SidePanel
      label={words.panel}
      title={fill(words.selectedCount, { count })}
      onClose={() => store.select({})}
      closeLabel={words.closePanel}
    >
      {!readOnly && (
        <div className={styles.note}>
          <p>{words.selectedAbout}</p>
          <p className={styles.stack} style={{ marginTop: 'var(--s-3)' }}>
            <Button icon={WandSparkles} onClick={acts.tidy}>
              {words.tidySelected}
            </Button>
            <Button icon={CopyPlus} onClick={acts.duplicate}>
              {words.duplicate}
            </Button>
            <Button icon={EyeOff} onClick={acts.toggleDisabled}>
              {words.disable}
            </Button>
            <Button look="danger" icon={Trash2} onClick={acts.removeSelected}>
              {words.remove}
            </Button>
          </p>
        </div>
      )}
    </SidePanel>
  );
}
