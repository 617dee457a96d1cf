// The flow as a numbered list: every step with its exits as links, for reading, for phones and for screen readers.
import { classNames, Icon, KeyHint, TextField, Tile } from '@parley/ui';
import { ReactFlowProvider } from '@xyflow/react';
import { ArrowRight, Plus, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Exit, Step } from '@parley/flow';
import { ActsContext, useActs, useCanvasActs } from '../canvas/canvas-acts';
import { StepPicker } from '../canvas/picker/step-picker';
import type { Pick, ToolEvent } from '../canvas/canvas-tool';
import { SidePanelArea } from '../panel/side-panel-area';
import { groupHues } from '../palette/group-hues';
import { problemsOf } from '../store/problems-by-step';
import { editorOf, titleOf, useDraft, useEditor, useEditorState } from '../store/editor-context';
import { TokenText } from '../text/token-text';
import { fill } from '../words/words';
import { exitLabel } from './exit-label';
import { findSteps } from './find-steps';
import { type OrderedStep, orderSteps } from './order-steps';
import { useOutlineKeys } from './outline-keys';
import styles from './outline.module.css';

export interface OutlineProps {
  onTest?: (stepId?: string) => void;
}

export function Outline(props: OutlineProps) {
  return (
    <ReactFlowProvider>
      <OutlineArea {...props} />
    </ReactFlowProvider>
  );
}

function OutlineArea({ onTest }: OutlineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [pick, setPick] = useState<Pick | null>(null);
  const [send] = useState(() => (event: ToolEvent) => setPick(event.type === 'pick' ? event.pick : null));
  const acts = useCanvasActs(send, frame);
  return (
    <ActsContext.Provider value={acts}>
      <SidePanelArea onTest={onTest}>
        <div ref={frame} className={styles.frame}>
          <OutlineList onTest={onTest} />
        </div>
      </SidePanelArea>
      {pick && <StepPicker pick={pick} onDone={() => setPick(null)} />}
    </ActsContext.Provider>
  );
}

function OutlineList({ onTest }: OutlineProps) {
  const editor = useEditor();
  const { stepModels, words } = editor;
  const draft = useDraft();
  const [search, setSearch] = useState('');
  const all = orderSteps(draft, stepModels);
  const shown = search.trim() === '' ? all : findSteps(editor, search);
  const numbers = new Map(all.map(({ step, number }) => [step.id, number]));
  const keys = useOutlineKeys(onTest);
  return (
    <>
      <header className={styles.head}>
        <h2>{words.outline}</h2>
        <TextField
          icon={Search}
          label={words.findInFlow}
          placeholder={words.findInFlow}
          value={search}
          onChange={setSearch}
        />
      </header>
      <ol className={styles.list} aria-label={words.outlineAbout} onKeyDown={keys}>
        {shown.map((ordered) => (
          <OutlineStep key={ordered.step.id} ordered={ordered} numbers={numbers} />
        ))}
        {shown.length === 0 && <li className={styles.none}>{words.nothingFound}</li>}
      </ol>
      <footer className={styles.keys}>
        <span>
          <KeyHint keys="↑ ↓" /> {words.move}
        </span>
        <span>
          <KeyHint keys="Enter" /> {words.edit}
        </span>
        <span>
          <KeyHint keys="A" /> {words.addAfter}
        </span>
        <span>
          <KeyHint keys="G" /> {words.follow}
        </span>
        <Position count={all.length} numbers={numbers} />
      </footer>
    </>
  );
}

function Position({ count, numbers }: { count: number; numbers: ReadonlyMap<string, number> }) {
  const editor = useEditor();
  const step = useEditorState(({ draft, selection }) => draft.steps.find(({ id }) => selection.steps.has(id)));
  return (
    <output className={styles.position}>
      {step && fill(editor.words.position, { number: numbers.get(step.id) ?? 0, count, name: titleOf(editor, step) })}
    </output>
  );
}

function OutlineStep({ ordered, numbers }: { ordered: OrderedStep; numbers: ReadonlyMap<string, number> }) {
  const editor = useEditor();
  const { editors, language, stepModels, store, words } = editor;
  const { step, number, depth, reached } = ordered;
  const selected = useEditorState(({ selection }) => selection.steps.has(step.id));
  const problems = useEditorState((state) => problemsOf(state.problems, step.id).length);
  const walked = useEditorState((state) => state.walked?.at === step.id);
  const face = editorOf(editors, step.kind);
  const exits = stepModels[step.kind]?.exits(step.options) ?? [];
  return (
    <li className={styles.item} style={{ marginInlineStart: `calc(${Math.min(depth, 6)} * var(--s-5))` }}>
      <div className={classNames(styles.step, selected && styles.selected, walked && styles.live)} data-step={step.id}>
        <button
          type="button"
          className={styles.line}
          data-outline={step.id}
          aria-pressed={selected}
          onClick={() => store.select({ steps: new Set([step.id]) })}
        >
          <span className={styles.number}>{number}</span>
          {face && <Tile icon={face.icon} hue={groupHues[face.group]} size={24} />}
          <b>{titleOf(editor, step)}</b>
          <span className={styles.summary}>
            <TokenText text={face?.summary(step.options, language) ?? ''} />
          </span>
          {!reached && <span className={styles.lost}>{words.unreached}</span>}
          {problems > 0 && (
            <span className={styles.problems}>
              {problems === 1 ? words.problemCount_one : fill(words.problemCount_other, { count: problems })}
            </span>
          )}
          <span className={styles.kind}>{face?.words[language].label ?? step.kind}</span>
        </button>
        {exits.length > 0 && (
          <ul className={styles.exits}>
            {exits.map((exit) => (
              <OutlineExit key={exit.id} step={step} exit={exit} numbers={numbers} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function OutlineExit({ step, exit, numbers }: { step: Step; exit: Exit; numbers: ReadonlyMap<string, number> }) {
  const editor = useEditor();
  const acts = useActs();
  const { store, words } = editor;
  const to = useEditorState(
    ({ draft }) => draft.edges.find(({ from }) => from.step === step.id && from.exit === exit.id)?.to,
  );
  const next = useEditorState(({ draft }) => draft.steps.find(({ id }) => id === to));
  const readOnly = useEditorState((state) => state.readOnly);
  return (
    <li className={styles.exit}>
      <span className={styles.exitLabel}>
        <TokenText text={exitLabel(editor, step, exit)} />
      </span>
      {next ? (
        <button type="button" className={styles.goes} onClick={() => goToRow(store, next.id)}>
          <Icon of={ArrowRight} size={14} />
          <span className={styles.number}>{numbers.get(next.id)}</span>
          {titleOf(editor, next)}
        </button>
      ) : (
        !readOnly && (
          <button
            type="button"
            className={classNames(styles.goes, exit.required && styles.loose)}
            onClick={(event) => {
              const box = event.currentTarget.getBoundingClientRect();
              acts.pick({
                at: { x: box.left, y: box.bottom + 4 },
                place: null,
                from: { step: step.id, exit: exit.id },
                edge: null,
              });
            }}
          >
            <Icon of={Plus} size={14} />
            {words.openExit}
          </button>
        )
      )}
    </li>
  );
}

function goToRow(store: ReturnType<typeof useEditor>['store'], id: string): void {
  store.select({ steps: new Set([id]) });
  document.querySelector<HTMLElement>(`[data-outline="${CSS.escape(id)}"]`)?.focus();
}
