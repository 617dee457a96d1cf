// A step on the canvas: icon and title, what the visitor will see, and its ways out at the right edge.
import { classNames, Icon, Tile } from '@parley/ui';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { CircleAlert, EyeOff, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { groupHues } from '../../palette/group-hues';
import { problemText } from '../../problems/problem-text';
import { editorOf, titleOf, useEditor, useEditorState } from '../../store/editor-context';
import { problemsOf } from '../../store/problems-by-step';
import { fill } from '../../words/words';
import { ExitRows } from './exit-rows';
import styles from './step-node.module.css';
import type { StepNodeType } from '../surface/to-nodes';

export const StepNode = memo(function StepNode({ id, data, selected }: NodeProps<StepNodeType>) {
  const { step } = data;
  const { editors, language, tools, words } = useEditor();
  const walked = useEditorState(({ walked: way }) =>
    way === null ? 'none' : way.at === id ? 'live' : way.steps.has(id) ? 'done' : 'rest',
  );
  const covered = useEditorState(({ showsCovered, covered: seen }) =>
    !showsCovered || seen === null ? 'plain' : seen.steps.has(id) ? 'covered' : 'uncovered',
  );
  const editor = editorOf(editors, step.kind);
  const hue = groupHues[editor?.group ?? 'compose'];
  const title = titleOf({ editors, language }, step);
  const label = editor?.words[language].label ?? step.kind;
  return (
    <div
      className={classNames(
        styles.node,
        selected && styles.selected,
        styles[walked],
        styles[covered],
        step.disabled && styles.disabled,
      )}
      data-step={id}
      data-group={editor?.group}
    >
      {!editor?.begins && (
        <Handle type="target" position={Position.Left} className={styles.way} isConnectableStart={false} />
      )}
      <div className={styles.far} aria-hidden="true">
        {editor && <Tile icon={editor.icon} hue={hue} size={36} />}
        <span>{title}</span>
      </div>
      <div className={styles.near}>
        <header className={styles.head}>
          {editor && <Tile icon={editor.icon} hue={hue} size={28} />}
          <h3 className={styles.title}>{title}</h3>
          {step.disabled ? <Icon of={EyeOff} size={14} /> : step.name && <span className={styles.kind}>{label}</span>}
        </header>
        {editor?.NodeBody ? (
          <div className={styles.body}>
            <editor.NodeBody stepId={id} options={step.options} language={language} tools={tools} />
          </div>
        ) : (
          !editor && <p className={styles.body}>{fill(words.unknownKind, { kind: step.kind })}</p>
        )}
        <ExitRows step={step} tied={data.tied} />
      </div>
      <ProblemMark stepId={id} />
    </div>
  );
});

function ProblemMark({ stepId }: { stepId: string }) {
  const editor = useEditor();
  const { store, words } = editor;
  const problems = useEditorState((state) => problemsOf(state.problems, stepId));
  if (problems.length === 0) return null;
  const stops = problems.some(({ severity }) => severity === 'error');
  const label =
    problems.length === 1 ? words.problemCount_one : fill(words.problemCount_other, { count: problems.length });
  return (
    <button
      type="button"
      className={classNames('nodrag', styles.problems, stops && styles.stops)}
      aria-label={label}
      title={problems.map((problem) => problemText(editor, problem)).join('\n')}
      onClick={(event) => {
        event.stopPropagation();
        store.goTo([stepId]);
      }}
    >
      <Icon of={stops ? CircleAlert : TriangleAlert} size={14} />
      {problems.length}
    </button>
  );
}
