// Everything to mend in the form, each a way to the field it is about.
import { Icon, Section } from '@parley/ui';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import type { Problem } from '../editing/find-problems';
import styles from './panel.module.css';

export function ProblemList() {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  if (draft.problems.length === 0) return null;
  return (
    <Section title={t('problems.title')}>
      <ul>
        {draft.problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.code}`}>
            <ProblemLine problem={problem} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProblemLine({ problem: { code, fieldId, severity } }: { problem: Problem }) {
  const { t } = useTranslation('forms');
  const { draft, select } = useFormEditor();
  const field = draft.form.fields.find(({ id }) => id === fieldId);
  const words = (
    <>
      <Icon of={severity === 'error' ? CircleAlert : TriangleAlert} size={14} />
      <span>
        {field && <strong>{field.label || field.key}: </strong>}
        {t(`problems.${code}`)}
      </span>
    </>
  );
  if (!field) {
    return (
      <p className={styles.problem} data-severity={severity}>
        {words}
      </p>
    );
  }
  return (
    <button type="button" className={styles.problem} data-severity={severity} onClick={() => select(field.id)}>
      {words}
    </button>
  );
}
