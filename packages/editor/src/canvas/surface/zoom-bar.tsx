// Bottom left: how close one looks, and the way back.
import { IconButton } from '@parley/ui';
import { useReactFlow, useStore } from '@xyflow/react';
import { Maximize, Minus, Plus, Redo2, Route, StickyNote, Undo2, WandSparkles } from 'lucide-react';
import { useEditor, useEditorState } from '../../store/editor-context';
import { fill } from '../../words/words';
import { useActs } from '../canvas-acts';
import styles from './zoom-bar.module.css';

export function ZoomBar() {
  const { store, words } = useEditor();
  const flow = useReactFlow();
  const acts = useActs();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  const canUndo = useEditorState(({ history }) => history.past.length > 0);
  const canRedo = useEditorState(({ history }) => history.future.length > 0);
  const readOnly = useEditorState((state) => state.readOnly);
  const still = { duration: 120 };
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.canvas}>
      <IconButton
        size="dense"
        tooltipSide="top"
        icon={Minus}
        label={words.zoomOut}
        keys="Ctrl −"
        onClick={() => void flow.zoomOut(still)}
      />
      <button
        type="button"
        className={styles.percent}
        aria-label={words.zoomReset}
        onClick={() => void flow.zoomTo(1, still)}
      >
        {percent} %
      </button>
      <IconButton
        size="dense"
        tooltipSide="top"
        icon={Plus}
        label={words.zoomIn}
        keys="Ctrl +"
        onClick={() => void flow.zoomIn(still)}
      />
      <IconButton
        size="dense"
        tooltipSide="top"
        icon={Maximize}
        label={words.fit}
        keys="Shift 1"
        onClick={() => void flow.fitView({ duration: 180, maxZoom: 1, padding: 0.12 })}
      />
      <CoverageButton />
      {!readOnly && (
        <>
          <span className={styles.line} />
          <IconButton
            size="dense"
            tooltipSide="top"
            icon={Undo2}
            label={words.undo}
            keys="Ctrl Z"
            disabled={!canUndo}
            onClick={store.undo}
          />
          <IconButton
            size="dense"
            tooltipSide="top"
            icon={Redo2}
            label={words.redo}
            keys="Ctrl Y"
            disabled={!canRedo}
            onClick={store.redo}
          />
          <span className={styles.line} />
          <IconButton size="dense" tooltipSide="top" icon={WandSparkles} label={words.tidy} onClick={acts.tidy} />
          <IconButton
            size="dense"
            tooltipSide="top"
            icon={StickyNote}
            label={words.addNote}
            onClick={() => acts.addNote(acts.middle())}
          />
        </>
      )}
    </div>
  );
}

/** Shows on the drawing what visits cover: those that write themselves and those that were kept. */
function CoverageButton() {
  const { store, words } = useEditor();
  const covered = useEditorState((state) => state.covered);
  const shows = useEditorState((state) => state.showsCovered);
  if (covered === null) return null;
  const all = covered.ways.size + covered.missing.size;
  return (
    <>
      <span className={styles.line} />
      <IconButton
        size="dense"
        tooltipSide="top"
        icon={Route}
        label={fill(shows ? words.hideCoverage : words.showCoverage, { covered: covered.ways.size, all })}
        pressed={shows}
        onClick={() => store.showCovered(!shows)}
      />
    </>
  );
}
