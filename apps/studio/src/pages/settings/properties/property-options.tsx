// The choices of a property, in their order.
import { Button, IconButton, SortableList, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSortableTexts } from '../../forms/build/use-sortable-texts';
import styles from './properties.module.css';
import type { OptionDraft } from './use-property-dialog';

export interface PropertyOptionsProps {
  options: readonly OptionDraft[];
  problem: string | null;
  onChange: (options: readonly OptionDraft[]) => void;
}

export function PropertyOptions({ options, problem, onChange }: PropertyOptionsProps) {
  const { t } = useTranslation('ticketing');
  const texts = useSortableTexts();
  const place = (key: string) => options.findIndex((option) => option.key === key) + 1;
  const nameOf = ({ key, label }: OptionDraft) => label || t('properties.optionName', { place: place(key) });
  const add = () => {
    const number = options.reduce(
      (highest, { key }) => Math.max(highest, Number(/^new (\d+)$/.exec(key)?.[1] ?? 0)),
      0,
    );
    onChange([...options, { key: `new ${number + 1}`, value: null, label: '' }]);
  };
  return (
    <div role="group" aria-label={t('properties.options')} className={styles.options}>
      <span className={styles.label}>{t('properties.options')}</span>
      {options.length > 0 && (
        <SortableList
          label={t('properties.options')}
          items={options}
          itemKey={({ key }) => key}
          itemName={nameOf}
          texts={texts}
          onReorder={onChange}
        >
          {(option) => (
            <div className={styles.inner}>
              <OptionName
                label={t('properties.optionName', { place: place(option.key) })}
                option={option}
                onChange={(label) => onChange(options.map((one) => (one.key === option.key ? { ...one, label } : one)))}
              />
              <IconButton
                size="small"
                icon={X}
                label={t('properties.removeOption', { name: nameOf(option) })}
                onClick={() => onChange(options.filter(({ key }) => key !== option.key))}
              />
            </div>
          )}
        </SortableList>
      )}
      {problem && (
        <p role="alert" className={styles.mistake}>
          {problem}
        </p>
      )}
      <Button look="quiet" size="dense" icon={Plus} className={styles.add} onClick={add}>
        {t('properties.addOption')}
      </Button>
    </div>
  );
}

interface OptionNameProps {
  label: string;
  option: OptionDraft;
  onChange: (label: string) => void;
}

/** Whoever adds a choice goes on by naming it. */
function OptionName({ label, option, onChange }: OptionNameProps) {
  const input = useRef<HTMLInputElement>(null);
  const [fresh] = useState(option.value === null && option.label === '');
  useEffect(() => {
    if (fresh) input.current?.focus();
  }, [fresh]);
  return (
    <TextField
      ref={input}
      size="dense"
      className={styles.option}
      label={label}
      value={option.label}
      maxLength={200}
      onChange={onChange}
    />
  );
}
