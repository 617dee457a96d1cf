// What is in the hand while a field is dragged.
import { Tile } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { fieldFaces } from '../editing/field-kinds';
import type { Dragged } from './dragged';
import styles from './drag-ghost.module.css';

export function DragGhost({ dragged, nameOf }: { dragged: Dragged; nameOf: (id: string) => string }) {
  const { t } = useTranslation('forms');
  const { kind, fieldId } = dragged;
  return (
    <div className={styles.ghost}>
      <Tile size={28} {...fieldFaces[kind]} />
      <span className={styles.words}>
        <strong>{fieldId === null ? t(`kinds.${kind}.name`) : nameOf(fieldId)}</strong>
        <span className={styles.about}>{t(fieldId === null ? `kinds.${kind}.about` : `kinds.${kind}.name`)}</span>
      </span>
    </div>
  );
}
