// The cards of one bubble: title, words, picture and buttons of each.
import { TemplateField } from '@parley/editor';
import type { FlowProblem } from '@parley/flow';
import { Button, Field, Fold, IconButton, TextField } from '@parley/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { ButtonRows } from './button-rows';
import type { Bubble } from './schema';
import type { words } from './words';

type CardsBubble = Extract<Bubble, { kind: 'cards' }>;

interface CardFieldsProps {
  bubble: CardsBubble;
  own: (typeof words)['en'];
  problems: readonly FlowProblem[];
  onChange: (bubble: CardsBubble) => void;
}

export function CardFields({ bubble, own, problems, onChange }: CardFieldsProps) {
  const { cards } = bubble;
  const problem = useFieldProblem(problems);
  const change = (id: string, next: Partial<CardsBubble['cards'][number]> | null) =>
    onChange({
      ...bubble,
      cards: cards.flatMap((known) => (known.id === id ? (next ? [{ ...known, ...next }] : []) : [known])),
    });
  return (
    <div className={kit.stack}>
      {cards.map(({ id, title, text, image, buttons }, index) => (
        <div key={id} className={kit.rule}>
          <div className={kit.row}>
            <b>
              {own.card} {index + 1}
            </b>
            {cards.length > 1 && (
              <IconButton size="small" icon={Trash2} label={own.removeCard} onClick={() => change(id, null)} />
            )}
          </div>
          <TemplateField
            label={own.title}
            path={`bubbles.${bubble.id}.cards.${id}.title`}
            minRows={1}
            value={title}
            error={problem(`bubbles.${bubble.id}.cards.${id}.title`)}
            onChange={(next) => change(id, { title: next })}
          />
          <TemplateField
            label={own.cardText}
            path={`bubbles.${bubble.id}.cards.${id}.text`}
            minRows={2}
            value={text}
            onChange={(next) => change(id, { text: next })}
          />
          <Field label={own.imageUrl}>
            <TextField value={image} placeholder="https://" onChange={(next) => change(id, { image: next })} />
          </Field>
          <Fold title={own.buttons} summary={buttons.length === 0 ? undefined : String(buttons.length)}>
            <ButtonRows buttons={buttons} own={own} onChange={(next) => change(id, { buttons: next })} />
          </Fold>
        </div>
      ))}
      <Button
        size="small"
        look="quiet"
        icon={Plus}
        onClick={() => onChange({ ...bubble, cards: [...cards, emptyCard(newPartId('c', cards))] })}
      >
        {own.addCard}
      </Button>
    </div>
  );
}

export function emptyCard(id: string): CardsBubble['cards'][number] {
  return { id, title: '', text: '', image: '', buttons: [] };
}
