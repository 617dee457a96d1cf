// Link buttons, each with its words and its address.
import { Button, IconButton, TextField } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import type { Bubble } from './schema';
import type { words } from './words';

type Buttons = Extract<Bubble, { kind: 'buttons' }>['buttons'];

interface ButtonRowsProps {
  buttons: Buttons;
  own: (typeof words)['en'];
  onChange: (buttons: Buttons) => void;
}

export function ButtonRows({ buttons, own, onChange }: ButtonRowsProps) {
  const change = (id: string, next: Partial<Buttons[number]> | null) =>
    onChange(buttons.flatMap((known) => (known.id === id ? (next ? [{ ...known, ...next }] : []) : [known])));
  return (
    <div className={kit.stack}>
      {buttons.map(({ id, label, url }) => (
        <div key={id} className={kit.rule}>
          <div className={kit.row}>
            <TextField
              label={own.buttonLabel}
              placeholder={own.buttonLabel}
              value={label}
              onChange={(next) => change(id, { label: next })}
            />
            <IconButton size="small" icon={Trash2} label={own.remove} onClick={() => change(id, null)} />
          </div>
          <TextField
            label={own.buttonUrl}
            placeholder="https://"
            value={url}
            onChange={(next) => change(id, { url: next })}
          />
        </div>
      ))}
      <Button
        size="small"
        look="quiet"
        icon={Plus}
        onClick={() => onChange([...buttons, { id: newPartId('k', buttons), label: '', url: 'https://' }])}
      >
        {own.addButton}
      </Button>
    </div>
  );
}
