// The browser face of jump: a link to the step it goes to, chosen from a list instead of drawn across the canvas.
import {
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  titleOf,
  useEditor,
  useEditorState,
} from '@parley/editor';
import { Button, Combobox, Field, Section } from '@parley/ui';
import { CornerDownRight } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { jumpModel, targetExit } from './model';
import { words } from './words';

type Nothing = Record<string, never>;

export const jumpEditor = defineStepEditor(jumpModel, { icon: CornerDownRight, words, NodeBody, Panel });

/** The step it leads to, or null while none is chosen. */
function useTarget(stepId: string) {
  const id = useEditorState(
    ({ draft }) => draft.edges.find(({ from }) => from.step === stepId && from.exit === targetExit.id)?.to,
  );
  return useEditorState(({ draft }) => draft.steps.find((step) => step.id === id)) ?? null;
}

function NodeBody({ stepId, language }: NodeBodyProps<Nothing>) {
  const editor = useEditor();
  const target = useTarget(stepId);
  const own = words[language];
  if (!target) return <p className={kit.line}>{own.choose}</p>;
  return (
    <Button size="small" look="link" icon={CornerDownRight} onClick={() => editor.store.goTo([target.id])}>
      {titleOf(editor, target)}
    </Button>
  );
}

function Panel({ step, language }: PanelProps<Nothing>) {
  const editor = useEditor();
  const steps = useEditorState(({ draft }) => draft.steps);
  const target = useTarget(step.id);
  const own = words[language];
  const others = steps.filter(({ id, kind }) => id !== step.id && !editor.editors[kind]?.begins);
  const choose = (to: string | null) => {
    if (to === null) return;
    const edge = { id: `jump-${step.id}`.slice(0, 80), from: { step: step.id, exit: targetExit.id }, to };
    editor.store.run([{ do: 'connect', edge }]);
  };
  return (
    <Section title={own.to}>
      <Field label={own.to} hideLabel>
        <Combobox
          options={others.map((other) => ({ value: other.id, label: titleOf(editor, other), hint: other.id }))}
          value={target?.id ?? null}
          placeholder={own.choose}
          emptyText={own.none}
          onChange={choose}
        />
      </Field>
    </Section>
  );
}
