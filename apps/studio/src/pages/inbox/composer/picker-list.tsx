// The snippets or members that fit what is being written, right above it.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './picker.module.css';
import type { Picker } from './use-picker';

export const pickerId = 'composer-picker';
export const pickerLineId = (index: number) => `${pickerId}-${index}`;

export function PickerList({ picker }: { picker: Picker }) {
  const { t } = useTranslation('inbox');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[picker.at]?.scrollIntoView({ block: 'nearest' });
  }, [picker.at]);
  if (picker.kind === null) return null;
  return (
    <div ref={list} id={pickerId} role="listbox" aria-label={t(`picker.${picker.kind}`)} className={styles.list}>
      {picker.lines.map((line, index) => (
        <div
          key={line.id}
          id={pickerLineId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === picker.at}
          className={styles.line}
          // Before the text loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            line.pick();
          }}
        >
          <span className={styles.name}>{line.label}</span>
          <span className={styles.hint}>{line.hint}</span>
        </div>
      ))}
    </div>
  );
}
