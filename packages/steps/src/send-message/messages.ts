// Groups bubbles into messages: each is one message, but link buttons belong to the text right before them.
import type { CompileTools, LocalizedText, PartTemplate, Sending } from '@parley/flow';
import type { Bubble } from './schema';

/** What is said: everything but the signs of writing. */
export type SpokenBubble = Exclude<Bubble, { kind: 'typing' }>;

export function groupBubbles(bubbles: readonly Bubble[]): SpokenBubble[][] {
  return splitAtTyping(bubbles).flatMap(({ said }) => joinButtons(said));
}

export type Stretch = { readonly typing: Extract<Bubble, { kind: 'typing' }> | null; readonly said: SpokenBubble[] };

/** What is said at once, and behind which sign of writing; none behind the first. */
export function splitAtTyping(bubbles: readonly Bubble[]): Stretch[] {
  const stretches: Stretch[] = [{ typing: null, said: [] }];
  for (const bubble of bubbles) {
    if (bubble.kind === 'typing') stretches.push({ typing: bubble, said: [] });
    else stretches.at(-1)?.said.push(bubble);
  }
  return stretches;
}

export function joinButtons(bubbles: readonly SpokenBubble[]): SpokenBubble[][] {
  const groups: SpokenBubble[][] = [];
  for (const bubble of bubbles) {
    const last = groups.at(-1);
    if (bubble.kind === 'buttons' && last?.length === 1 && last[0]?.kind === 'text') last.push(bubble);
    else groups.push([bubble]);
  }
  return groups;
}

export function partOf(bubble: SpokenBubble, { localize }: CompileTools): PartTemplate {
  return buildPart<LocalizedText>(bubble, localize);
}

/** For limit checks: texts still hold their tokens. */
export function sendingOf(group: readonly SpokenBubble[]): Sending {
  return { field: `bubbles.${group[0]?.id ?? ''}`, parts: group.map(rawPart) };
}

function rawPart(bubble: SpokenBubble): Sending['parts'][number] {
  const part = buildPart<string>(bubble, (_path, text) => text);
  return part.kind === 'file' ? { ...part, mime: 'application/octet-stream', size: 0 } : part;
}

type At<T> = (path: string, text: string) => T;
type Button<T> = { readonly label: T; readonly url: T };
type Card<T> = { readonly title: T; readonly text: T; readonly image: T | null; readonly buttons: Button<T>[] };
type Part<T> =
  | { readonly kind: 'text'; readonly text: T; readonly format?: 'rich' }
  | { readonly kind: 'image'; readonly url: T; readonly alt: T }
  | { readonly kind: 'media'; readonly media: 'video' | 'audio'; readonly url: T; readonly title: T }
  | { readonly kind: 'file'; readonly url: T; readonly name: T }
  | { readonly kind: 'embed'; readonly url: T; readonly title: T }
  | { readonly kind: 'cards'; readonly cards: Card<T>[] }
  | { readonly kind: 'buttons'; readonly buttons: Button<T>[] };

/** The part of a bubble over whatever stands for a text: all its languages, or the text itself. */
function buildPart<T>(bubble: SpokenBubble, at: At<T>): Part<T> {
  const path = `bubbles.${bubble.id}`;
  switch (bubble.kind) {
    case 'text':
      return {
        kind: 'text',
        text: at(`${path}.text`, bubble.text),
        ...(bubble.format !== undefined && { format: bubble.format }),
      };
    case 'image':
      return { kind: 'image', url: at(`${path}.url`, bubble.url), alt: at(`${path}.alt`, bubble.alt) };
    case 'video':
    case 'audio':
      return { kind: 'media', media: bubble.kind, ...linkOf(path, bubble, at) };
    case 'embed':
      return { kind: 'embed', ...linkOf(path, bubble, at) };
    case 'file': {
      const { url, title } = linkOf(path, bubble, at);
      return { kind: 'file', url, name: title };
    }
    case 'cards':
      return { kind: 'cards', cards: bubble.cards.map((card) => cardOf(`${path}.cards.${card.id}`, card, at)) };
    case 'buttons':
      return { kind: 'buttons', buttons: buttonsOf(path, bubble.buttons, at) };
  }
}

function linkOf<T>(path: string, { url, title }: { url: string; title: string }, at: At<T>): { url: T; title: T } {
  return { url: at(`${path}.url`, url), title: at(`${path}.title`, title) };
}

type CardBubble = Extract<SpokenBubble, { kind: 'cards' }>['cards'][number];

function cardOf<T>(path: string, { title, text, image, buttons }: CardBubble, at: At<T>): Card<T> {
  return {
    title: at(`${path}.title`, title),
    text: at(`${path}.text`, text),
    image: image === '' ? null : at(`${path}.image`, image),
    buttons: buttonsOf(path, buttons, at),
  };
}

function buttonsOf<T>(path: string, buttons: CardBubble['buttons'], at: At<T>): Button<T>[] {
  return buttons.map(({ id, label, url }) => ({
    label: at(`${path}.buttons.${id}.label`, label),
    url: at(`${path}.buttons.${id}.url`, url),
  }));
}
