// Where each way out goes, readable and changeable without the canvas.
import type { Exit, Step } from '@parley/flow';
import { Button, classNames, Icon, IconButton, Section } from '@parley/ui';
import { ArrowRight, Plus, Unlink } from 'lucide-react';
import { useContext } from 'react';
import { ActsContext } from '../canvas/canvas-acts';
import { exitLabel } from '../outline/exit-label';
import { titleOf, useDraft, useEditor, useEditorState } from '../store/editor-context';
import { TokenText } from '../text/token-text';
import styles from './panel.module.css';

export function StepExits({ step }: { step: Step }) {
  const { stepModels, words } = useEditor();
  const exits = stepModels[step.kind]?.exits(step.options) ?? [];
  if (exits.length === 0) return null;
  return (
    <Section title={words.chooseNext}>
      <ul className={styles.exits}>
        {exits.map((exit) => (
          <ExitLine key={exit.id} step={step} exit={exit} />
        ))}
      </ul>
    </Section>
  );
}

function ExitLine({ step, exit }: { step: Step; exit: Exit }) {
  const editor = useEditor();
  const { store, words } = editor;
  const draft = useDraft();
  const readOnly = useEditorState((state) => state.readOnly);
  const edge = draft.edges.find(({ from }) => from.step === step.id && from.exit === exit.id);
  const next = edge && draft.steps.find(({ id }) => id === edge.to);
  const ref = `${step.id}/${exit.id}`;
  return (
    <li
      className={styles.exit}
      onPointerEnter={() => store.lightExit(ref)}
      onPointerLeave={() => store.lightExit(null)}
      onFocus={() => store.lightExit(ref)}
      onBlur={() => store.lightExit(null)}
    >
      <span className={classNames(styles.exitLabel, !edge && exit.required && styles.loose)}>
        <TokenText text={exitLabel(editor, step, exit)} />
      </span>
      {next ? (
        <>
          <Button size="small" look="quiet" className={styles.goes} onClick={() => store.goTo([next.id])}>
            <Icon of={ArrowRight} size={14} /> {titleOf(editor, next)}
          </Button>
          {!readOnly && (
            <IconButton
              size="small"
              icon={Unlink}
              label={words.deleteEdge}
              onClick={() => store.run([{ do: 'disconnect', ids: [edge.id] }])}
            />
          )}
        </>
      ) : (
        !readOnly && <OpenExit step={step.id} exit={exit.id} />
      )}
    </li>
  );
}

function OpenExit({ step, exit }: { step: string; exit: string }) {
  const { words } = useEditor();
  const acts = useContext(ActsContext);
  if (!acts) return null;
  return (
    <Button
      size="small"
      look="quiet"
      icon={Plus}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        acts.pick({ at: { x: box.left, y: box.bottom + 4 }, place: null, from: { step, exit }, edge: null });
      }}
    >
      {words.openExit}
    </Button>
  );
}
