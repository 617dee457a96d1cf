// The rows of a list, and the names and values of an object.
import { TemplateField } from '@parley/editor';
import { Button, IconButton, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import type { Value } from './value';
import type { ValueFieldsProps } from './value-fields-props';

export function ItemRows({ value, own, onChange }: ValueFieldsProps<Extract<Value, { kind: 'list' }>>) {
  const { items } = value;
  const set = (next: typeof items) => onChange({ ...value, items: next });
  return (
    <div className={kit.stack}>
      {items.map((item, index) => (
        <div key={item.id} className={kit.row}>
          <TemplateField
            label={`${own.item} ${index + 1}`}
            hideLabel
            minRows={1}
            value={item.text}
            onChange={(text) => set(items.map((known) => (known === item ? { ...known, text } : known)))}
          />
          <IconButton
            size="small"
            icon={X}
            label={`${own.remove} ${own.item} ${index + 1}`}
            onClick={() => set(items.filter((known) => known !== item))}
          />
        </div>
      ))}
      <span>
        <Button
          size="small"
          look="quiet"
          icon={Plus}
          onClick={() => set([...items, { id: newPartId('i', items), text: '' }])}
        >
          {own.addItem}
        </Button>
      </span>
    </div>
  );
}

export function EntryRows({ value, own, error, onChange }: ValueFieldsProps<Extract<Value, { kind: 'object' }>>) {
  const { entries } = value;
  const set = (next: typeof entries) => onChange({ ...value, entries: next });
  const trouble = error('value.entries');
  return (
    <div className={kit.stack}>
      {entries.map((entry, index) => {
        const change = (part: Partial<typeof entry>) =>
          set(entries.map((known) => (known === entry ? { ...known, ...part } : known)));
        return (
          <div key={entry.id} className={kit.rule}>
            <div className={kit.row}>
              <TextField
                code
                label={`${own.name} ${index + 1}`}
                placeholder={own.name}
                value={entry.key}
                maxLength={100}
                onChange={(key) => change({ key })}
              />
              <IconButton
                size="small"
                icon={X}
                label={`${own.remove} ${entry.key || index + 1}`}
                onClick={() => set(entries.filter((known) => known !== entry))}
              />
            </div>
            <TemplateField
              label={own.held}
              hideLabel
              minRows={1}
              value={entry.text}
              placeholder={own.held}
              onChange={(text) => change({ text })}
            />
          </div>
        );
      })}
      {trouble && <p className={kit.line}>{trouble}</p>}
      <span>
        <Button
          size="small"
          look="quiet"
          icon={Plus}
          onClick={() => set([...entries, { id: newPartId('e', entries), key: '', text: '' }])}
        >
          {own.addEntry}
        </Button>
      </span>
    </div>
  );
}
