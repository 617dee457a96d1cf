// Turns channel-neutral parts into messages that fit one channel, and says what each lost on the way.
import { assertNever } from '@parley/primitives';
import type { ChannelCapabilities } from '../capabilities';
import type { Card, Choice, MessagePart } from '../part';
import { choiceCards } from './choice-cards';
import {
  buttonLines,
  cardLines,
  fieldLines,
  linkLine,
  type NoticeWords,
  numberedList,
  plainNotice,
} from './plain-text';
import type { LinkButton, Loss, LossRule, RenderedCard, RenderedMessage, Rendering } from './rendered';
import { splitText } from './split-text';
import { hasForm, richSigns } from '../rich/rich-words';
import { isWebAddress } from './web-address';

/**
 * Nothing is left out silently: a part the channel cannot show becomes text and is named in `losses`.
 * @example
 * renderParts([{ kind: 'text', text: 'Hi' }], messengerModel.capabilities).messages // one text
 */
export function renderParts(
  parts: readonly MessagePart[],
  capabilities: ChannelCapabilities,
  noticeWords: NoticeWords = plainNotice,
): Rendering {
  const page = new Page(capabilities);
  parts.forEach((part, index) => addPart(page, part, { index, noticeWords }));
  return page.close();
}

type ChoicesPart = Extract<MessagePart, { kind: 'choices' }>;
type At = { readonly index: number; readonly noticeWords: NoticeWords };

function addPart(page: Page, part: MessagePart, { index, noticeWords }: At): void {
  switch (part.kind) {
    case 'text':
      return addWords(page, part, index);
    case 'image':
      return page.addImage(part, index);
    case 'file':
      return page.addAttachment({ attachment: 'file', url: part.url, name: part.name }, index);
    case 'media':
      return page.addAttachment({ attachment: part.media, url: part.url, name: part.title }, index);
    case 'embed':
      return page.addAttachment({ attachment: 'embed', url: part.url, name: part.title }, index);
    case 'buttons':
      return page.addButtons(part.buttons, index);
    case 'cards':
      return addCards(page, part.cards, index);
    case 'choices':
      return page.addChoices(part, index);
    case 'fields':
      page.lose('fields-as-text', index, { fields: part.fields.length });
      return page.addText(fieldLines(part), index);
    case 'notice':
      page.lose('notice-as-text', index, { code: part.code });
      return page.addText(noticeWords(part.code, part.values), index);
    default:
      return assertNever(part);
  }
}

function addWords(page: Page, { text, rich }: Extract<MessagePart, { kind: 'text' }>, index: number): void {
  if (rich === undefined || page.can.rich) return page.addText(text, index);
  if (hasForm(rich)) page.lose('rich-as-signs', index, {});
  page.addText(richSigns(rich), index);
}

type Attachment = Pick<Extract<RenderedMessage, { kind: 'attachment' }>, 'attachment' | 'url' | 'name'>;

const attachmentLoss = {
  file: 'file-as-link',
  video: 'media-as-link',
  audio: 'media-as-link',
  embed: 'embed-as-link',
} as const;

/** Cards in a row as far as they fit; what does not becomes a picture and text. */
function addCards(page: Page, cards: readonly Card[], index: number): void {
  const { max, maxTitle, maxText } = page.can.cards;
  const fits = (card: Card) => max > 0 && card.title.length <= maxTitle && card.text.length <= maxText;
  if (cards.every(fits)) return page.addCards(cards, index);
  page.lose('cards-as-text', index, { cards: cards.length, maxTitle, maxText });
  for (const card of cards) {
    if (card.image !== null) page.addImage({ url: card.image, alt: '' }, index);
    page.addText(cardLines(card), index);
  }
}

/** The messages written so far; choices wait for the end, because tappable replies vanish when another message follows. */
class Page {
  readonly can: ChannelCapabilities;
  readonly #messages: RenderedMessage[] = [];
  readonly #losses: Loss[] = [];
  readonly #choices: Choice[] = [];
  #choicesPart = 0;
  #several = false;
  #listed: readonly Choice[] = [];

  constructor(capabilities: ChannelCapabilities) {
    this.can = capabilities;
  }

  lose(rule: LossRule, part: number, detail: Loss['detail']): void {
    this.#losses.push({ rule, part, detail });
  }

  addText(text: string, part: number): void {
    const pieces = splitText(text, this.can.maxText);
    if (pieces.length > 1) this.lose('text-split', part, { messages: pieces.length, max: this.can.maxText });
    for (const piece of pieces) this.#messages.push({ kind: 'text', text: piece, buttons: [], choices: [] });
  }

  // The alternative text stays with the message: channels that can carry it read it there.
  addImage(image: { readonly url: string; readonly alt: string }, part: number): void {
    if (this.can.images && isWebAddress(image.url)) {
      this.#messages.push({ kind: 'image', url: image.url, alt: image.alt, choices: [] });
      return;
    }
    this.lose('image-as-link', part, { url: image.url });
    this.addText(linkLine(image.alt, image.url), part);
  }

  addAttachment(attached: Attachment, part: number): void {
    const { video, audio, files, embeds } = this.can;
    const shown = { video, audio, file: files, embed: embeds }[attached.attachment];
    if (shown && isWebAddress(attached.url)) {
      this.#messages.push({ kind: 'attachment', ...attached, choices: [] });
      return;
    }
    this.lose(attachmentLoss[attached.attachment], part, { name: attached.name });
    this.addText(linkLine(attached.name, attached.url), part);
  }

  /** In rows of as many as the channel takes; buttons beyond its number go behind the row. */
  addCards(cards: readonly RenderedCard[], part: number): void {
    const { max, maxButtons } = this.can.cards;
    if (cards.length > max) this.lose('cards-split', part, { cards: cards.length, max });
    for (let from = 0; from < cards.length; from += max) {
      const row = cards.slice(from, from + max);
      const kept = row.map((card) => ({ card, ...cutButtons(card, maxButtons, this.can.buttons.maxLabel) }));
      const shown = kept.map(({ card, buttons }) => {
        const image = card.image !== null && isWebAddress(card.image) ? card.image : null;
        return { ...card, image, buttons };
      });
      this.#messages.push({ kind: 'cards', cards: shown, choices: [] });
      const rest = kept.flatMap((one) => one.rest);
      const lostImages = row.flatMap(({ image }) => (image !== null && !isWebAddress(image) ? [image] : []));
      if (rest.length > 0) this.lose('card-buttons-as-text', part, { buttons: rest.length, max: maxButtons });
      this.addText([buttonLines(rest), ...lostImages].filter((line) => line !== '').join('\n'), part);
    }
  }

  addButtons(buttons: readonly LinkButton[], part: number): void {
    const { max, maxLabel } = this.can.buttons;
    const shown = buttons.filter((button) => button.label.length <= maxLabel && isWebAddress(button.url)).slice(0, max);
    const rest = buttons.filter((button) => !shown.includes(button));
    if (shown.length > 0) this.#putButtons(shown, part);
    if (rest.length === 0) return;
    this.lose('buttons-as-text', part, { buttons: rest.length, max });
    this.addText(buttonLines(rest), part);
  }

  addChoices({ choices, button, ...part }: ChoicesPart, index: number): void {
    const several = part.several === true;
    this.#choicesPart = index;
    if (!choices.some(({ image, text }) => image ?? text)) {
      this.#choices.push(...choices);
      this.#several = several;
      return;
    }
    this.#listed = choices;
    const cards = choiceCards(choices, { several, button, can: this.can });
    if (cards) this.addCards(cards, index);
    else this.#addPictures(choices, index);
    if (cards && !several) this.#listed = [];
  }

  /** Pictures first, then what they are called under their numbers. */
  #addPictures(choices: readonly Choice[], part: number): void {
    this.lose('pictures-as-list', part, { choices: choices.length });
    if (this.can.images)
      for (const { image, label } of choices) if (image !== undefined) this.addImage({ url: image, alt: label }, part);
    this.#addList(numberedList(choices, !this.can.images));
  }

  close(): Rendering {
    const numbered = this.#choices.length > 0 ? this.#placeChoices() : this.#listed;
    return { messages: this.#messages, losses: this.#losses, numbered };
  }

  #putButtons(buttons: readonly LinkButton[], part: number): void {
    const last = this.#messages.at(-1);
    if (last?.kind !== 'text' || last.buttons.length > 0) {
      this.lose('buttons-without-text', part, { buttons: buttons.length });
      const text = splitText(buttons[0]?.label ?? '', this.can.buttons.maxText)[0] ?? '…';
      this.#messages.push({ kind: 'text', text, buttons, choices: [] });
      return;
    }
    const pieces = splitText(last.text, Math.min(this.can.buttons.maxText, this.can.maxText));
    if (pieces.length > 1)
      this.lose('buttons-text-split', part, { messages: pieces.length, max: this.can.buttons.maxText });
    const plain = pieces.map((text): RenderedMessage => ({ kind: 'text', text, buttons: [], choices: [] }));
    this.#messages.splice(-1, 1, ...plain.slice(0, -1), { ...last, text: pieces.at(-1) ?? last.text, buttons });
  }

  /** Puts the choices on the last message and returns those shown as a numbered list. */
  #placeChoices(): readonly Choice[] {
    const { max, maxLabel } = this.can.choices;
    // A tap is one answer: where several may be taken, their numbers are written
    if (this.#several) {
      this.lose('several-numbered', this.#choicesPart, { choices: this.#choices.length });
      this.#addList(numberedList(this.#choices));
      return this.#choices;
    }
    const fits = this.#choices.length <= max;
    if (fits && tellsApart(this.#choices, maxLabel)) {
      if (this.#messages.length === 0) {
        this.lose('choices-without-text', this.#choicesPart, { choices: this.#choices.length });
        this.addText(numberedList(this.#choices), this.#choicesPart);
      }
      this.#tap(this.#choices);
      return [];
    }
    this.lose('choices-numbered', this.#choicesPart, { choices: this.#choices.length, max, maxLabel });
    this.#addList(numberedList(this.#choices));
    // The numbers themselves may be tappable: less to type, and the reply still carries the choice's id.
    if (fits && String(this.#choices.length).length <= maxLabel) {
      this.#tap(this.#choices.map((choice, index) => ({ id: choice.id, label: String(index + 1) })));
    }
    return this.#choices;
  }

  #addList(list: string): void {
    const last = this.#messages.at(-1);
    const joined = last?.kind === 'text' ? `${last.text}\n\n${list}` : list;
    if (last?.kind === 'text' && last.buttons.length === 0 && joined.length <= this.can.maxText) {
      this.#messages.splice(-1, 1, { ...last, text: joined });
    } else {
      this.addText(list, this.#choicesPart);
    }
  }

  #tap(choices: readonly Choice[]): void {
    const last = this.#messages.pop();
    if (last) this.#messages.push({ ...last, choices });
  }
}

function cutButtons({ buttons }: Card, max: number, maxLabel: number): { buttons: LinkButton[]; rest: LinkButton[] } {
  const fits = buttons.filter(({ label, url }) => label.length <= maxLabel && isWebAddress(url)).slice(0, max);
  return { buttons: fits, rest: buttons.filter((button) => !fits.includes(button)) };
}

function tellsApart(choices: readonly Choice[], maxLabel: number): boolean {
  const labels = new Set(choices.map((choice) => choice.label.trim().toLowerCase()));
  return labels.size === choices.length && choices.every((choice) => choice.label.length <= maxLabel);
}
