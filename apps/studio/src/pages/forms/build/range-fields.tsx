// The least and the most: of a number, or of how long a text may be.
import type { FormField } from '@parley/forms';
import { Field, NumberField, Section } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import styles from './panel.module.css';
import { useProblemText } from './use-problem-text';

export function RangeFields({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  const isNumber = field.kind === 'number';
  const least = isNumber ? undefined : 0;
  return (
    <Section
      title={t(isNumber ? 'field.rangeNumber' : field.kind === 'checkboxes' ? 'parts.boxes' : 'field.rangeText')}
    >
      <div className={styles.pair}>
        <Field label={t('field.min')} error={problem('range')}>
          <NumberField
            wide
            min={least}
            value={field.min ?? null}
            onChange={(min) => changeField(field.id, { min: min ?? undefined }, 'min')}
          />
        </Field>
        <Field label={t('field.max')}>
          <NumberField
            wide
            min={least}
            value={field.max ?? null}
            onChange={(max) => changeField(field.id, { max: max ?? undefined }, 'max')}
          />
        </Field>
      </div>
    </Section>
  );
}
