// The steps one can add: searched, explained in a line each, dragged onto the canvas or added by Enter.
import { useDraggable } from '@dnd-kit/core';
import { classNames, KeyHint, TextField, Tile } from '@parley/ui';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useActs } from '../canvas/canvas-acts';
import type { StepEditor } from '../step-editor';
import { useEditor } from '../store/editor-context';
import { findKinds } from './find-kinds';
import { groupHues, stepGroups } from './group-hues';
import styles from './palette.module.css';

export function Palette() {
  const { editors, language, words } = useEditor();
  const [search, setSearch] = useState('');
  const found = findKinds(editors, language, search);
  const groups = stepGroups
    .map((group) => ({ group, kinds: found.filter((editor) => editor.group === group) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <aside className={styles.palette} aria-label={words.palette}>
      <div className={styles.find}>
        <TextField
          icon={Search}
          label={words.findStep}
          placeholder={words.findStep}
          value={search}
          onChange={setSearch}
          after={<KeyHint keys="/" />}
          data-find-step
        />
      </div>
      <div className={styles.list}>
        {groups.length === 0 && <p className={styles.none}>{words.noStepFound}</p>}
        {groups.map(({ group, kinds }) => (
          <section key={group} aria-label={words.groups[group]}>
            <h2 className={styles.group}>{words.groups[group]}</h2>
            <ul>
              {kinds.map((editor) => (
                <li key={editor.kind}>
                  <PaletteItem editor={editor} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  );
}

function PaletteItem({ editor }: { editor: StepEditor }) {
  const { language } = useEditor();
  const acts = useActs();
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `kind:${editor.kind}`,
    data: { kind: editor.kind },
  });
  return (
    <button
      type="button"
      ref={setNodeRef}
      {...listeners}
      data-kind={editor.kind}
      className={classNames(styles.item, isDragging && styles.dragged)}
      onClick={() => acts.add(editor.kind)}
    >
      <Tile icon={editor.icon} hue={groupHues[editor.group]} size={28} />
      <span className={styles.words}>
        <b>{editor.words[language].label}</b>
        <span>{editor.words[language].about}</span>
      </span>
    </button>
  );
}

/** What follows the pointer while a kind is dragged. */
export function GhostNode({ editor }: { editor: StepEditor }) {
  const { language } = useEditor();
  return (
    <div className={styles.ghost}>
      <Tile icon={editor.icon} hue={groupHues[editor.group]} size={28} />
      <b>{editor.words[language].label}</b>
    </div>
  );
}
