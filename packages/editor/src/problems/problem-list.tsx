// Every problem of the flow: a click goes there, and what can be mended by one click is.
import { EmptyState, Icon } from '@parley/ui';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { FixButton } from '../panel/step-panel';
import { titleOf, useDraft, useEditor, useEditorState } from '../store/editor-context';
import { problemText } from './problem-text';
import { ShowButton } from './show-button';
import styles from './problem-list.module.css';

export function ProblemList({ onGo }: { onGo?: (stepId: string) => void }) {
  const editor = useEditor();
  const { store, words } = editor;
  const draft = useDraft();
  const problems = useEditorState((state) => state.problems);
  if (problems.length === 0) return <EmptyState title={words.noProblems}>{words.noProblemsAbout}</EmptyState>;
  const sorted = [...problems].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return (
    <ul className={styles.list} aria-label={words.problems}>
      {sorted.map((problem, index) => {
        const { severity, stepId } = problem;
        const step = draft.steps.find(({ id }) => id === stepId);
        const stops = severity === 'error';
        return (
          <li key={`${problem.code}/${stepId}/${problem.field}/${index}`} className={styles.problem}>
            <Icon of={stops ? CircleAlert : TriangleAlert} className={stops ? styles.stops : styles.warns} />
            <button
              type="button"
              className={styles.go}
              disabled={!step}
              onClick={() => {
                if (!step) return;
                store.goTo([step.id], true);
                onGo?.(step.id);
              }}
            >
              {step && <b>{titleOf(editor, step)}</b>}
              <span>{problemText(editor, problem)}</span>
            </button>
            <ShowButton problem={problem} onShown={() => stepId !== null && onGo?.(stepId)} />
            <FixButton problem={problem} />
          </li>
        );
      })}
    </ul>
  );
}
