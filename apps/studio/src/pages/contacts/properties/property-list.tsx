// Properties of a contact or a ticket, each corrected where it stands.
import { Callout } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../../api/client';
import { PropertyLine } from './property-line';
import styles from './properties.module.css';
import { type PropertyView, useProperties } from './use-properties';
import { usePropertyName } from './use-property-name';
import type { PropertyValue } from './use-property-check';

export interface PropertyListProps {
  of?: PropertyView['of'];
  properties: Readonly<Record<string, PropertyValue>>;
  /** Only these, in this order; otherwise all that are defined and all that are there. */
  keys?: readonly string[];
  readOnly: boolean;
  /** An empty text removes the property. */
  onSave: (key: string, value: PropertyValue) => void;
  /** Why the last change was not stored. */
  problem?: string | null;
  /** More lines of the same shape. */
  after?: ReactNode;
}

export function PropertyList({
  of = 'contact',
  properties,
  keys,
  readOnly,
  onSave,
  problem,
  after,
}: PropertyListProps) {
  const nameOf = usePropertyName(of);
  const defined = useProperties(of);
  const known = defined.map(({ key }) => key);
  // Until it is known what kind a property is, it is not drawn as another.
  if (useQuery(api.properties.list.queryOptions()).isPending) return null;
  const shown = keys ?? [...known, ...Object.keys(properties).filter((key) => !known.includes(key))];
  return (
    <div className={styles.list}>
      {shown.map((key) => {
        const property = defined.find((one) => one.key === key);
        return (
          <PropertyLine
            key={key}
            property={property ?? { kind: 'text', options: [], required: false, label: nameOf(key) }}
            value={properties[key] ?? ''}
            // A number or a yes that nobody has defined is the work of a flow: it is shown, not written over as text.
            readOnly={readOnly || (!property && typeof (properties[key] ?? '') !== 'string')}
            onSave={(value) => onSave(key, value)}
          />
        );
      })}
      {after}
      {problem && (
        <Callout tone="danger" urgent>
          {problem}
        </Callout>
      )}
    </div>
  );
}
