// What the visit has stored so far.
import { knownVariables } from '../panel/known-variables';
import { useDraft, useEditor } from '../store/editor-context';
import type { LinkedFlow } from '@parley/flow';
import { tokenLabel } from '../text/tokens';
import styles from './test-panel.module.css';
import type { Visit } from './visit';

export function VariableTable({ visit: { variables }, inner }: { visit: Visit; inner: LinkedFlow['names'] }) {
  const { stepModels, words } = useEditor();
  const draft = useDraft();
  const all = new Set([...knownVariables(draft, stepModels), ...Object.keys(variables)]);
  // Of flows that are called one sees what they have set
  const names = [...all].filter((name) => !inner.has(name) || !isEmpty(variables[name]));
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
              <dt title={name}>{tokenLabel(inner.has(name) ? name.replace('__', ' · ') : name)}</dt>
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
