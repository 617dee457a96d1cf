// The fields of one bubble in the panel.
import { TemplateField } from '@parley/editor';
import type { FlowProblem } from '@parley/flow';
import { Checkbox, Field, IconButton, NumberField, TextField } from '@parley/ui';
import { Trash2 } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { ButtonRows } from './button-rows';
import { CardFields } from './card-fields';
import type { Bubble, LinkedBubble } from './schema';
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
        {isLinked(bubble) && <LinkedFields {...props} bubble={bubble} />}
        {bubble.kind === 'cards' && <CardFields {...props} bubble={bubble} />}
        {bubble.kind === 'typing' && <TypingFields {...props} bubble={bubble} />}
        {bubble.kind === 'buttons' && (
          <ButtonRows buttons={bubble.buttons} own={own} onChange={(buttons) => onChange({ ...bubble, buttons })} />
        )}
      </div>
      {!alone && <IconButton size="small" icon={Trash2} label={own.remove} onClick={() => onChange(null)} />}
    </div>
  );
}

function isLinked(bubble: Bubble): bubble is LinkedBubble {
  return ['video', 'audio', 'file', 'embed'].includes(bubble.kind);
}

type FieldsOf<Kind extends Bubble['kind']> = Omit<BubbleFieldsProps, 'bubble'> & {
  bubble: Extract<Bubble, { kind: Kind }>;
};

function TextFields({ bubble, own, problems, onChange }: FieldsOf<'text'>) {
  const problem = useFieldProblem(problems);
  const { format, ...plain } = bubble;
  return (
    <div className={kit.stack}>
      <TemplateField
        label={own.message}
        path={`bubbles.${bubble.id}.text`}
        value={bubble.text}
        placeholder={own.placeholder}
        error={problem(`bubbles.${bubble.id}.text`)}
        marks={format === 'rich'}
        onChange={(text) => onChange({ ...bubble, text })}
      />
      <Checkbox
        label={own.formatted}
        checked={format === 'rich'}
        onChange={(on) => onChange(on ? { ...plain, format: 'rich' } : plain)}
      />
    </div>
  );
}

function TypingFields({ bubble, own, problems, onChange }: FieldsOf<'typing'>) {
  const problem = useFieldProblem(problems);
  return (
    <div className={kit.stack}>
      <b>{own.typing}</b>
      <Checkbox
        label={own.typingByLength}
        help={own.typingHelp}
        checked={bubble.seconds === null}
        onChange={(on) => onChange({ ...bubble, seconds: on ? null : 2 })}
      />
      {bubble.seconds !== null && (
        <Field label={own.typingSeconds} error={problem(`bubbles.${bubble.id}.seconds`)}>
          <NumberField
            value={bubble.seconds}
            min={0.5}
            max={20}
            onChange={(seconds) => onChange({ ...bubble, seconds: seconds ?? bubble.seconds })}
          />
        </Field>
      )}
    </div>
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

function LinkedFields({
  bubble,
  own,
  problems,
  onChange,
}: Omit<BubbleFieldsProps, 'bubble'> & { bubble: LinkedBubble }) {
  const problem = useFieldProblem(problems);
  return (
    <div className={kit.stack}>
      <TemplateField
        label={own.addressOf[bubble.kind]}
        path={`bubbles.${bubble.id}.url`}
        minRows={1}
        value={bubble.url}
        placeholder="https://"
        error={problem(`bubbles.${bubble.id}.url`)}
        onChange={(url) => onChange({ ...bubble, url })}
      />
      <Field label={own.title}>
        <TextField value={bubble.title} onChange={(title) => onChange({ ...bubble, title })} />
      </Field>
    </div>
  );
}
