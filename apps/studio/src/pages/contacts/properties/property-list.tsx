// Properties of a contact or a ticket, each corrected where it stands.
import { Callout } from '@parley/ui';
import type { ReactNode } from 'react';
import { EditableProperty } from './editable-property';
import styles from './properties.module.css';
import { usePropertyName } from './use-property-name';

export interface PropertyListProps {
  properties: Readonly<Record<string, string | number | boolean>>;
  keys: readonly string[];
  readOnly: boolean;
  /** An empty text removes the property. */
  onSave: (key: string, value: string) => void;
  /** Why the last change was not stored. */
  problem?: string | null;
  /** More lines of the same shape. */
  after?: ReactNode;
}

export function PropertyList({ properties, keys, readOnly, onSave, problem, after }: PropertyListProps) {
  const nameOf = usePropertyName();
  return (
    <div className={styles.list}>
      {keys.map((key) => (
        <EditableProperty
          key={key}
          name={nameOf(key)}
          type={key === 'email' ? 'email' : key === 'phone' ? 'tel' : 'text'}
          value={String(properties[key] ?? '')}
          readOnly={readOnly || typeof (properties[key] ?? '') !== 'string'}
          onSave={(value) => onSave(key, value)}
        />
      ))}
      {after}
      {problem && (
        <Callout tone="danger" urgent>
          {problem}
        </Callout>
      )}
    </div>
  );
}
