// Renders part templates into the message parts a channel can send.
import type { CardTemplate, ChoicesTemplate, PartTemplate } from '@parley/flow';
import { type Card, hasForm, type MessagePart, messagePartSchema, type RichText, richWords } from '@parley/messages';
import { address } from './address';
import type { Evaluator } from './evaluator';
import { offeredChoices } from './offered-choices';

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
      return renderChoicesPart(part, evaluator);
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

function renderChoicesPart(part: ChoicesTemplate, evaluator: Evaluator): MessagePart | null {
  const choices = offeredChoices(part, evaluator).map(({ value: _inner, ...shown }) => shown);
  if (choices.length === 0) return null;
  const button = part.button && evaluator.text(part.button).trim().slice(0, longestLabel);
  return { kind: 'choices', choices, ...(part.several && { several: true }), ...(button && { button }) };
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
