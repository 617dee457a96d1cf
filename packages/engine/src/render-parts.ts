// Renders part templates into the message parts a channel can send.
import type { CardTemplate, PartTemplate } from '@parley/flow';
import {
  type Card,
  type Choice,
  hasForm,
  type MessagePart,
  messagePartSchema,
  type RichText,
  richWords,
} from '@parley/messages';
import type { Evaluator } from './evaluator';

type ButtonsPart = Extract<MessagePart, { kind: 'buttons' }>;

const longestTitle = 300;
const longestText = 20_000;
const longestUrl = 2_000;
const longestLabel = 200;

/** Parts that came out empty are left out. */
export function renderParts(parts: readonly PartTemplate[], evaluator: Evaluator): MessagePart[] {
  return parts.flatMap((part) => {
    const rendered = renderPart(part, evaluator);
    return rendered ? [rendered] : [];
  });
}

export function renderChoices(
  choices: Extract<PartTemplate, { kind: 'choices' }>['choices'],
  evaluator: Evaluator,
): Choice[] {
  return choices.map(({ id, label }) => ({ id, label: evaluator.text(label).trim().slice(0, 500) || id }));
}

function renderPart(part: PartTemplate, evaluator: Evaluator): MessagePart | null {
  switch (part.kind) {
    case 'text':
      return part.format === 'rich' ? renderRichText(evaluator.rich(part.text)) : plainText(evaluator.text(part.text));
    case 'image': {
      const url = address(evaluator.text(part.url));
      return url === '' ? null : { kind: 'image', url, alt: evaluator.text(part.alt).slice(0, 500) };
    }
    case 'media': {
      const url = address(evaluator.text(part.url));
      const title = evaluator.text(part.title).slice(0, longestTitle);
      return url === '' ? null : { kind: 'media', media: part.media, url, title };
    }
    case 'file': {
      const url = address(evaluator.text(part.url));
      const name = evaluator.text(part.name).trim().slice(0, longestTitle) || lastSegment(url);
      // What lies behind an address is not known here; the reader's browser finds out.
      return url === '' ? null : { kind: 'file', url, name, mime: 'application/octet-stream', size: 0 };
    }
    case 'embed': {
      const url = address(evaluator.text(part.url));
      return url === '' ? null : { kind: 'embed', url, title: evaluator.text(part.title).slice(0, longestTitle) };
    }
    case 'cards':
      return renderCards(part.cards, evaluator);
    case 'buttons':
      return renderButtons(part, evaluator);
    case 'choices':
      return part.choices.length === 0 ? null : { kind: 'choices', choices: renderChoices(part.choices, evaluator) };
  }
}

function plainText(words: string): MessagePart | null {
  const text = words.slice(0, longestText);
  return text.trim() === '' ? null : { kind: 'text', text };
}

/** Beyond what a message can hold, the form is given up rather than cut through. */
function renderRichText(rich: RichText): MessagePart | null {
  const words = richWords(rich);
  const part = { kind: 'text', text: words, rich } as const;
  return hasForm(rich) && messagePartSchema.safeParse(part).success ? part : plainText(words);
}

/** A card that came out without words and picture is left out. */
function renderCards(templates: readonly CardTemplate[], evaluator: Evaluator): MessagePart | null {
  const cards = templates.flatMap((template): Card[] => {
    const title = evaluator.text(template.title).trim().slice(0, 500);
    const text = evaluator.text(template.text).trim().slice(0, longestUrl);
    const image = template.image && (address(evaluator.text(template.image)) || null);
    const { buttons } = renderButtons({ kind: 'buttons', buttons: template.buttons }, evaluator) ?? { buttons: [] };
    return title === '' && text === '' && image === null ? [] : [{ title, text, image, buttons }];
  });
  return cards.length === 0 ? null : { kind: 'cards', cards };
}

function lastSegment(url: string): string {
  return (url.split(/[?#]/)[0] ?? '').split('/').at(-1) || url;
}

function renderButtons(part: Extract<PartTemplate, { kind: 'buttons' }>, evaluator: Evaluator): ButtonsPart | null {
  const buttons = part.buttons.flatMap((button) => {
    const url = address(evaluator.text(button.url));
    const label = evaluator.text(button.label).trim().slice(0, longestLabel) || url.slice(0, longestLabel);
    return url === '' ? [] : [{ label, url }];
  });
  return buttons.length === 0 ? null : { kind: 'buttons', buttons };
}

/** What a token put into an address may come from the visitor, so it must not turn into script. */
function address(text: string): string {
  const url = text.trim();
  return url.length <= longestUrl && /^(https?:\/\/|mailto:|tel:|\/)[^\s]+$/i.test(url) ? url : '';
}
