// Where one is in a task of several steps; done steps can be gone back to.
import { Check } from 'lucide-react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './progress-steps.module.css';

export interface ProgressStepsProps {
  steps: readonly { label: string }[];
  /** Place of the current step, from 0. */
  current: number;
  /** Spoken name of the list. */
  label: string;
  /** Spoken after a step that is behind: "done". */
  doneText: string;
  onGo?: (step: number) => void;
  direction?: 'down' | 'across';
}

export function ProgressSteps({ steps, current, label, doneText, onGo, direction = 'down' }: ProgressStepsProps) {
  return (
    <ol aria-label={label} className={classNames(styles.steps, styles[direction])}>
      {steps.map((step, index) => {
        const done = index < current;
        const state = done ? styles.done : index === current ? styles.current : undefined;
        return (
          <li
            key={step.label}
            className={classNames(styles.step, state)}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={styles.mark}>{done ? <Icon of={Check} size={14} /> : index + 1}</span>
            {done && onGo ? (
              <button type="button" className={styles.word} onClick={() => onGo(index)}>
                {step.label}
              </button>
            ) : (
              <span className={styles.word}>{step.label}</span>
            )}
            {done && <span className={styles.spoken}>{doneText}</span>}
          </li>
        );
      })}
    </ol>
  );
}
