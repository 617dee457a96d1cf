// The browser face of send-message: bubbles as the visitor will see them, edited one by one.
import { Bubble as TextBubble, defineStepEditor, type NodeBodyProps, type PanelProps, TokenText } from '@parley/editor';
import { Button, Icon, Section } from '@parley/ui';
import { ExternalLink, Image, Link, MessageSquareText, Type } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { BubbleFields } from './bubble-fields';
import { sendMessageModel } from './model';
import type { Bubble, SendMessageOptions } from './schema';
import { words } from './words';

export const sendMessageEditor = defineStepEditor(sendMessageModel, {
  icon: MessageSquareText,
  words,
  NodeBody,
  Panel,
  summary: ({ bubbles }) => bubbles.flatMap((bubble) => (bubble.kind === 'text' ? [bubble.text] : [])).join(' '),
  withText: ({ bubbles }, path, text) => ({
    bubbles: bubbles.map((bubble) =>
      bubble.kind === 'text' && path === `bubbles.${bubble.id}.text` ? { ...bubble, text } : bubble,
    ),
  }),
});

function NodeBody({ stepId, options: { bubbles }, language }: NodeBodyProps<SendMessageOptions>) {
  return bubbles.map((bubble) => <BubbleFace key={bubble.id} stepId={stepId} bubble={bubble} own={words[language]} />);
}

function BubbleFace({ stepId, bubble, own }: { stepId: string; bubble: Bubble; own: (typeof words)['en'] }) {
  switch (bubble.kind) {
    case 'text':
      return (
        <TextBubble
          stepId={stepId}
          path={`bubbles.${bubble.id}.text`}
          text={bubble.text}
          placeholder={own.placeholder}
        />
      );
    case 'image':
      return /^https?:/.test(bubble.url) ? (
        <img className={kit.image} src={bubble.url} alt={bubble.alt} loading="lazy" draggable={false} />
      ) : (
        <span className={kit.imageNone}>
          <Icon of={Image} size={20} />
        </span>
      );
    case 'buttons':
      return (
        <span className={kit.links}>
          {bubble.buttons.map(({ id, label }) => (
            <span key={id} className={kit.link}>
              <TokenText text={label || own.buttonLabel} />
              <Icon of={ExternalLink} size={12} />
            </span>
          ))}
        </span>
      );
  }
}

function Panel({ options: { bubbles }, onChange, problems, language }: PanelProps<SendMessageOptions>) {
  const own = words[language];
  const add = (bubble: Bubble) => onChange({ bubbles: [...bubbles, bubble] });
  const id = newPartId('b', bubbles);
  return (
    <>
      <Section title={own.messages}>
        <div className={kit.stack}>
          {bubbles.map((bubble) => (
            <BubbleFields
              key={bubble.id}
              bubble={bubble}
              own={own}
              problems={problems}
              alone={bubbles.length === 1}
              onChange={(changed) =>
                onChange({
                  bubbles: bubbles.flatMap((known) => (known.id === bubble.id ? (changed ? [changed] : []) : [known])),
                })
              }
            />
          ))}
          <span className={kit.limits}>
            <Button size="dense" icon={Type} onClick={() => add({ id, kind: 'text', text: '' })}>
              {own.text}
            </Button>
            <Button size="dense" icon={Image} onClick={() => add({ id, kind: 'image', url: '', alt: '' })}>
              {own.image}
            </Button>
            <Button
              size="dense"
              icon={Link}
              onClick={() => add({ id, kind: 'buttons', buttons: [{ id: 'k1', label: '', url: 'https://' }] })}
            >
              {own.buttons}
            </Button>
          </span>
        </div>
      </Section>
    </>
  );
}
