// The browser face of send-message: bubbles as the visitor will see them, edited one by one.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Button, Section } from '@parley/ui';
import { Ellipsis, GalleryHorizontal, Image, Link, MessageSquareText, Type } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { newPartId } from '../editor-kit/new-part-id';
import { BubbleFace, linkedIcons } from './bubble-face';
import { BubbleFields } from './bubble-fields';
import { mapTexts } from './bubble-texts';
import { emptyCard } from './card-fields';
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
    bubbles: bubbles.map((bubble) => mapTexts(bubble, (at, known) => (at === path ? text : known))),
  }),
});

function NodeBody({ stepId, options: { bubbles }, language }: NodeBodyProps<SendMessageOptions>) {
  return bubbles.map((bubble) => <BubbleFace key={bubble.id} stepId={stepId} bubble={bubble} own={words[language]} />);
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
          <AddBubble own={own} onAdd={(kind) => add(emptyBubble(kind, id))} />
        </div>
      </Section>
    </>
  );
}

const kinds = [
  { kind: 'text', icon: Type },
  { kind: 'image', icon: Image },
  { kind: 'buttons', icon: Link },
  { kind: 'cards', icon: GalleryHorizontal },
  { kind: 'video', icon: linkedIcons.video },
  { kind: 'audio', icon: linkedIcons.audio },
  { kind: 'file', icon: linkedIcons.file },
  { kind: 'embed', icon: linkedIcons.embed },
  { kind: 'typing', icon: Ellipsis },
] as const;

function AddBubble({ own, onAdd }: { own: (typeof words)['en']; onAdd: (kind: Bubble['kind']) => void }) {
  return (
    <span className={kit.limits}>
      {kinds.map(({ kind, icon }) => (
        <Button key={kind} size="dense" icon={icon} onClick={() => onAdd(kind)}>
          {own[kind]}
        </Button>
      ))}
    </span>
  );
}

function emptyBubble(kind: Bubble['kind'], id: string): Bubble {
  switch (kind) {
    case 'text':
      return { id, kind, text: '', format: 'rich' };
    case 'image':
      return { id, kind, url: '', alt: '' };
    case 'buttons':
      return { id, kind, buttons: [{ id: 'k1', label: '', url: 'https://' }] };
    case 'typing':
      return { id, kind, seconds: null };
    case 'cards':
      return { id, kind, cards: [emptyCard('c1')] };
    default:
      return { id, kind, url: '', title: '' };
  }
}
