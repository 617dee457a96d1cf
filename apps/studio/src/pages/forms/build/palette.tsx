// The kinds of fields to add: dragged onto the form, or added by a press below the selected field.
import { useDraggable } from '@dnd-kit/core';
import type { FieldKind } from '@parley/forms';
import { classNames, TextField, Tile } from '@parley/ui';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { fieldFaces, fieldGroups } from '../editing/field-kinds';
import styles from './palette.module.css';

export function Palette({ onAdded }: { onAdded?: () => void }) {
  const { t } = useTranslation('forms');
  const [sought, setSought] = useState('');
  const fits = (kind: FieldKind) =>
    `${t(`kinds.${kind}.name`)} ${t(`kinds.${kind}.about`)}`.toLowerCase().includes(sought.trim().toLowerCase());
  const groups = fieldGroups
    .map(({ name, kinds }) => ({ name, kinds: kinds.filter(fits) }))
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <div className={styles.palette}>
      <TextField
        icon={Search}
        type="search"
        value={sought}
        onChange={setSought}
        label={t('palette.find')}
        placeholder={t('palette.find')}
      />
      {groups.map(({ name, kinds }) => (
        <section key={name} aria-label={t(`palette.${name}`)}>
          <h3 className={styles.group}>{t(`palette.${name}`)}</h3>
          <div className={styles.kinds}>
            {kinds.map((kind) => (
              <PaletteItem key={kind} kind={kind} onAdded={onAdded} />
            ))}
          </div>
        </section>
      ))}
      <p className={styles.hint}>{groups.length === 0 ? t('palette.none') : t('palette.hint')}</p>
    </div>
  );
}

function PaletteItem({ kind, onAdded }: { kind: FieldKind; onAdded?: () => void }) {
  const { t } = useTranslation('forms');
  const { add } = useFormEditor();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: `palette:${kind}`, data: { kind } });
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classNames(styles.kind, isDragging && styles.taken)}
      title={t(`kinds.${kind}.about`)}
      // Only the pointer drags: Enter and space add, as on any button.
      onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}
      onClick={() => {
        add(kind);
        onAdded?.();
      }}
    >
      <Tile size={24} {...fieldFaces[kind]} />
      <span>{t(`kinds.${kind}.name`)}</span>
    </button>
  );
}
