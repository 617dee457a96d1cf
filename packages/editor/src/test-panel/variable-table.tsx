// What the visit has stored so far.
import { knownVariables } from '../panel/known-variables';
import { useDraft, useEditor } from '../store/editor-context';
import { tokenLabel } from '../text/tokens';
import styles from './test-panel.module.css';
import type { Visit } from './visit';

export function VariableTable({ visit: { variables } }: { visit: Visit }) {
  const { stepModels, words } = useEditor();
  const draft = useDraft();
  const names = [...new Set([...knownVariables(draft, stepModels), ...Object.keys(variables)])];
  return (
    <section className={styles.section}>
      <div className={styles.sideHead}>
        <h3>{words.variables}</h3>
      </div>
      {names.length === 0 ? (
        <p className={styles.empty}>{words.noVariablesYet}</p>
      ) : (
        <dl className={styles.variables}>
          {names.map((name) => (
            <div key={name}>
              <dt title={name}>{tokenLabel(name)}</dt>
              <dd className={isEmpty(variables[name]) ? styles.empty : undefined}>
                {show(variables[name], words.empty)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function show(value: unknown, empty: string): string {
  if (isEmpty(value)) return empty;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
