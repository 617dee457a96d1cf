// Every text and address within a bubble, by the path that translations and problems name it with.
import type { Bubble } from './schema';

/** `text` is read by the visitor and can be translated; `url` is followed. */
export type Role = 'text' | 'url';
type Change = (path: string, text: string, role: Role) => string;
type Button = Extract<Bubble, { kind: 'buttons' }>['buttons'][number];

/** The bubble with each of its texts changed. */
export function mapTexts(bubble: Bubble, change: Change): Bubble {
  const path = `bubbles.${bubble.id}`;
  switch (bubble.kind) {
    case 'text':
      return { ...bubble, text: change(`${path}.text`, bubble.text, 'text') };
    case 'image':
      return {
        ...bubble,
        url: change(`${path}.url`, bubble.url, 'url'),
        alt: change(`${path}.alt`, bubble.alt, 'text'),
      };
    case 'video':
    case 'audio':
    case 'file':
    case 'embed':
      return {
        ...bubble,
        url: change(`${path}.url`, bubble.url, 'url'),
        title: change(`${path}.title`, bubble.title, 'text'),
      };
    case 'typing':
      return bubble;
    case 'cards':
      return {
        ...bubble,
        cards: bubble.cards.map((card) => {
          const at = `${path}.cards.${card.id}`;
          return {
            ...card,
            title: change(`${at}.title`, card.title, 'text'),
            text: change(`${at}.text`, card.text, 'text'),
            image: change(`${at}.image`, card.image, 'url'),
            buttons: card.buttons.map((button) => mapButton(at, button, change)),
          };
        }),
      };
    case 'buttons':
      return { ...bubble, buttons: bubble.buttons.map((button) => mapButton(path, button, change)) };
  }
}

/** What `mapTexts` would change. Empty texts besides the bubble's main one are nothing to translate. */
export function listTexts(bubble: Bubble, wanted: Role): { path: string; text: string }[] {
  const found: { path: string; text: string }[] = [];
  mapTexts(bubble, (path, text, role) => {
    if (role === wanted && (text !== '' || bubble.kind === 'text')) found.push({ path, text });
    return text;
  });
  return found;
}

function mapButton(path: string, button: Button, change: Change): Button {
  const at = `${path}.buttons.${button.id}`;
  return {
    ...button,
    label: change(`${at}.label`, button.label, 'text'),
    url: change(`${at}.url`, button.url, 'url'),
  };
}
