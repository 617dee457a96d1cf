// One property where it stands: text is edited in place, choices from a list.
import { Button, Popover, Select } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditableProperty } from './editable-property';
import styles from './properties.module.css';
import { Choices, inputTypes, none } from './property-control';
import { usePropertyWords } from './property-words';
import type { PropertyView } from './use-properties';
import { type PropertyValue, usePropertyCheck } from './use-property-check';

export interface PropertyLineProps {
  property: Pick<PropertyView, 'kind' | 'options' | 'label' | 'required'>;
  value: PropertyValue;
  readOnly: boolean;
  onSave: (value: PropertyValue) => void;
}

export function PropertyLine({ property, value, readOnly, onSave }: PropertyLineProps) {
  const { t } = useTranslation('contacts');
  const check = usePropertyCheck();
  const words = usePropertyWords();
  const { kind, options, label } = property;
  if (!readOnly && (kind === 'single-choice' || kind === 'yes-no')) {
    const answers =
      kind === 'yes-no'
        ? [
            { value: 'true', label: t('properties.yes') },
            { value: 'false', label: t('properties.no') },
          ]
        : options;
    return (
      <div className={styles.line}>
        <span className={styles.name}>{label}</span>
        <Select<string>
          look="quiet"
          size="dense"
          label={label}
          className={styles.select}
          value={value === '' ? none : String(value)}
          onChange={(next) => onSave(next === none ? '' : kind === 'yes-no' ? next === 'true' : next)}
          options={[{ value: none, label: t('properties.unknown'), disabled: property.required }, ...answers]}
        />
      </div>
    );
  }
  if (!readOnly && kind === 'several-choices') return <SeveralLine property={property} value={value} onSave={onSave} />;
  return (
    <EditableProperty
      name={label}
      type={inputTypes[kind] ?? 'text'}
      long={kind === 'long-text'}
      value={readOnly && value !== '' ? words(property, value) : String(value)}
      readOnly={readOnly}
      check={(text) => check(property, text)}
      onSave={onSave}
    />
  );
}

function SeveralLine({ property, value, onSave }: Omit<PropertyLineProps, 'readOnly'>) {
  const { t } = useTranslation('contacts');
  const words = usePropertyWords();
  const check = usePropertyCheck();
  // Null while nobody chooses; stored when the card closes.
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : check(property, draft);
  const change = (open: boolean) => {
    if (open) return setDraft(String(value));
    if (draft !== null && problem === null && draft !== value) onSave(draft);
    setDraft(null);
  };
  const shown = words(property, draft ?? value);
  return (
    <div className={styles.line}>
      <span className={styles.name}>{property.label}</span>
      <Popover
        label={property.label}
        open={draft !== null}
        onOpenChange={change}
        trigger={
          <Button
            look="quiet"
            size="dense"
            className={styles.several}
            aria-label={`${property.label}: ${shown || t('properties.unknown')}`}
          >
            {shown || t('properties.unknown')}
          </Button>
        }
      >
        <Choices options={property.options} label={property.label} value={draft ?? ''} onChange={setDraft} />
        {problem && <p className={styles.problem}>{problem}</p>}
      </Popover>
    </div>
  );
}
