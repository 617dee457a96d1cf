// The settings of one step: its name, its problems, and whatever its kind wants to know.
import { Button, Callout, IconButton, Menu, SidePanel, Tile } from '@parley/ui';
import { CopyPlus, Ellipsis, EyeOff, Play, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FlowProblem, Step } from '@parley/flow';
import { useActs } from '../canvas/canvas-acts';
import { groupHues } from '../palette/group-hues';
import { problemText } from '../problems/problem-text';
import { ShowButton } from '../problems/show-button';
import { editorOf, titleOf, useEditor, useEditorState } from '../store/editor-context';
import { problemsOf } from '../store/problems-by-step';
import { fill } from '../words/words';
import { PanelStepContext } from './panel-context';
import styles from './panel.module.css';
import { StepExits } from './step-exits';
import { knownVariables } from './known-variables';

export function StepPanel({ stepId, onTest }: { stepId: string; onTest?: (stepId: string) => void }) {
  const { store, editors, language, words } = useEditor();
  const step = useEditorState(({ draft }) => draft.steps.find(({ id }) => id === stepId));
  const readOnly = useEditorState((state) => state.readOnly);
  if (!step) return null;
  const editor = editorOf(editors, step.kind);
  const label = editor?.words[language].label ?? step.kind;
  return (
    <SidePanel
      label={words.panel}
      title={<NameField step={step} placeholder={label} readOnly={readOnly} />}
      subtitle={label}
      picture={editor && <Tile icon={editor.icon} hue={groupHues[editor.group]} size={28} />}
      actions={
        <>
          {onTest && <IconButton size="dense" icon={Play} label={words.testFromHere} onClick={() => onTest(stepId)} />}
          {!readOnly && <StepMenu step={step} />}
        </>
      }
      onClose={() => store.select({})}
      closeLabel={words.closePanel}
    >
      <StepProblems stepId={stepId} />
      <fieldset disabled={readOnly} className={styles.fields} data-step-fields>
        <PanelStepContext.Provider value={stepId}>
          <KindPanel step={step} />
        </PanelStepContext.Provider>
      </fieldset>
      <StepExits step={step} />
      {!editor && <p className={styles.note}>{fill(words.unknownKind, { kind: step.kind })}</p>}
    </SidePanel>
  );
}

function KindPanel({ step }: { step: Step }) {
  const { store, editors, language, stepModels, tools } = useEditor();
  const editor = editorOf(editors, step.kind);
  const draft = useEditorState((state) => state.draft);
  const problems = useEditorState((state) => problemsOf(state.problems, step.id));
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  if (!editor?.Panel) return null;
  return (
    <editor.Panel
      step={step}
      options={step.options}
      problems={problems}
      variables={knownVariables(draft, stepModels)}
      language={language}
      tools={tools}
      onChange={(options) => {
        store.run([{ do: 'set-options', id: step.id, options }], { merge: `options:${step.id}` });
        // A rest while writing ends one undo step
        clearTimeout(pause.current);
        pause.current = setTimeout(store.seal, 1200);
      }}
    />
  );
}

function NameField({ step, placeholder, readOnly }: { step: Step; placeholder: string; readOnly: boolean }) {
  const { store, editors, language, words } = useEditor();
  return (
    <input
      className={styles.name}
      aria-label={words.stepName}
      data-step-name
      readOnly={readOnly}
      maxLength={120}
      placeholder={placeholder}
      value={step.name ?? ''}
      title={titleOf({ editors, language }, step)}
      onChange={(event) =>
        store.run([{ do: 'rename-step', id: step.id, name: event.target.value }], { merge: `name:${step.id}` })
      }
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

function StepMenu({ step }: { step: Step }) {
  const { words } = useEditor();
  const acts = useActs();
  return (
    <Menu
      align="end"
      trigger={<IconButton size="dense" icon={Ellipsis} label={words.edit} />}
      entries={[
        { label: words.duplicate, icon: CopyPlus, keys: 'Ctrl D', onSelect: acts.duplicate },
        {
          label: step.disabled ? words.enable : words.disable,
          icon: EyeOff,
          keys: 'Ctrl J',
          onSelect: acts.toggleDisabled,
        },
        { kind: 'line' },
        { label: words.remove, icon: Trash2, keys: 'Del', danger: true, onSelect: acts.removeSelected },
      ]}
    />
  );
}

function StepProblems({ stepId }: { stepId: string }) {
  const editor = useEditor();
  const problems = useEditorState((state) => problemsOf(state.problems, stepId));
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      {problems.map((problem, index) => (
        <Callout
          key={`${problem.code}/${problem.field}/${index}`}
          tone={problem.severity === 'error' ? 'danger' : 'warn'}
          action={
            <>
              <ShowButton problem={problem} />
              <FixButton problem={problem} />
            </>
          }
        >
          {problemText(editor, problem)}
        </Callout>
      ))}
    </div>
  );
}

export function FixButton({ problem }: { problem: FlowProblem }) {
  const { store, words } = useEditor();
  const { fix } = problem;
  const readOnly = useEditorState((state) => state.readOnly);
  if (!fix || readOnly) return null;
  return (
    <Button size="small" title={fix.label} onClick={() => store.run(fix.commands)}>
      {words.fix}
    </Button>
  );
}
