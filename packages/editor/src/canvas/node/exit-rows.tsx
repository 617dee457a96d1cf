// The ways out of a step, each a row with its own handle, so that an edge visibly leaves from its meaning.
import type { Exit, Step } from '@parley/flow';
import { classNames } from '@parley/ui';
import { Handle, Position } from '@xyflow/react';
import { exitLabel } from '../../outline/exit-label';
import { useEditor, useEditorState } from '../../store/editor-context';
import { TokenText } from '../../text/token-text';
import { usePicker } from '../canvas-acts';
import { besideSteps } from './beside-steps';
import styles from './exit-rows.module.css';
import { isTied } from '../surface/to-nodes';

export function ExitRows({ step, tied }: { step: Step; tied: string }) {
  const { stepModels } = useEditor();
  const model = Object.hasOwn(stepModels, step.kind) ? stepModels[step.kind] : undefined;
  const exits = model?.exits(step.options) ?? [];
  if (exits.length === 0) return null;
  return (
    <ul className={styles.exits}>
      {exits.map((exit) => (
        <ExitRow key={exit.id} step={step} exit={exit} open={!isTied(tied, exit.id)} />
      ))}
    </ul>
  );
}

function ExitRow({ step, exit, open }: { step: Step; exit: Exit; open: boolean }) {
  const { editors, language, stepModels, words } = useEditor();
  const beside = useEditorState((state) => besideSteps(state.draft, stepModels).has(step.id));
  const pick = usePicker();
  const ref = `${step.id}/${exit.id}`;
  const lit = useEditorState((state) => state.litExit === ref);
  const walked = useEditorState((state) => state.walked?.exits.has(ref) ?? false);
  const readOnly = useEditorState((state) => state.readOnly);
  const label = exitLabel({ editors, language }, step, exit);
  return (
    <li
      className={classNames(
        styles.exit,
        styles[exit.look],
        lit && styles.lit,
        walked && styles.walked,
        open && styles.open,
        open && exit.required && !beside && styles.loose,
      )}
      data-exit={exit.id}
    >
      <span className={styles.label}>
        <TokenText text={label} />
      </span>
      <Handle
        type="source"
        id={exit.id}
        position={Position.Right}
        className={styles.handle}
        isConnectableEnd={false}
        title={open ? words.openExit : undefined}
        onClick={(event) => {
          if (!open || readOnly) return;
          event.stopPropagation();
          const box = event.currentTarget.getBoundingClientRect();
          pick({
            at: { x: box.right + 8, y: box.top },
            place: null,
            from: { step: step.id, exit: exit.id },
            edge: null,
          });
        }}
      />
    </li>
  );
}
