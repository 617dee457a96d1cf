// The fields of one bubble in the panel.
import { TemplateField } from '@parley/editor';
import type { FlowProblem } from '@parley/flow';
import { Button, Field, IconButton, TextField } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import type { Bubble } from './schema';
import type { words } from './words';

export interface BubbleFieldsProps {
  bubble: Bubble;
  own: (typeof words)['en'];
  problems: readonly FlowProblem[];
  /** The only one: it cannot be removed. */
  alone: boolean;
  onChange: (bubble: Bubble | null) => void;
}

export function BubbleFields(props: BubbleFieldsProps) {
  const { bubble, own, alone, onChange } = props;
  return (
    <div className={kit.row} style={{ alignItems: 'flex-start' }}>
      <div>
        {bubble.kind === 'text' && <TextFields {...props} bubble={bubble} />}
        {bubble.kind === 'image' && <ImageFields {...props} bubble={bubble} />}
        {bubble.kind === 'buttons' && <ButtonFields {...props} bubble={bubble} />}
      </div>
      {!alone && <IconButton size="small" icon={Trash2} label={own.remove} onClick={() => onChange(null)} />}
    </div>
  );
}

type FieldsOf<Kind extends Bubble['kind']> = Omit<BubbleFieldsProps, 'bubble'> & {
  bubble: Extract<Bubble, { kind: Kind }>;
};

function TextFields({ bubble, own, problems, onChange }: FieldsOf<'text'>) {
  const problem = useFieldProblem(problems);
  return (
    <TemplateField
      label={own.message}
      path={`bubbles.${bubble.id}.text`}
      value={bubble.text}
      placeholder={own.placeholder}
      error={problem(`bubbles.${bubble.id}.text`)}
      onChange={(text) => onChange({ ...bubble, text })}
    />
  );
}

function ImageFields({ bubble, own, onChange }: FieldsOf<'image'>) {
  return (
    <div className={kit.stack}>
      <Field label={own.imageUrl}>
        <TextField value={bubble.url} placeholder="https://" onChange={(url) => onChange({ ...bubble, url })} />
      </Field>
      <Field label={own.imageAlt}>
        <TextField value={bubble.alt} onChange={(alt) => onChange({ ...bubble, alt })} />
      </Field>
    </div>
  );
}

function ButtonFields({ bubble, own, onChange }: FieldsOf<'buttons'>) {
  const { buttons } = bubble;
  const change = (id: string, next: Partial<(typeof buttons)[number]> | null) =>
    onChange({
      ...bubble,
      buttons: buttons.flatMap((known) => (known.id === id ? (next ? [{ ...known, ...next }] : []) : [known])),
    });
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
        onClick={() =>
          onChange({ ...bubble, buttons: [...buttons, { id: newPartId('k', buttons), label: '', url: 'https://' }] })
        }
      >
        {own.addButton}
      </Button>
    </div>
  );
}
