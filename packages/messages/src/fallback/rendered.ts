// What a channel with limits is asked to send, and what was lost on the way there.
import type { Card, Choice } from '../part';

export type LinkButton = { readonly label: string; readonly url: string };

/** A card; one with `answer` is a choice, and its button answers instead of opening an address. */
export type RenderedCard = Card & { readonly answer?: Choice };

/** One message that fits the channel as it is. */
export type RenderedMessage =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly buttons: readonly LinkButton[];
      /** Tappable; on the last message of a rendering only. */
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: 'attachment';
      readonly attachment: 'video' | 'audio' | 'file' | 'embed';
      readonly url: string;
      /** The file's name, or what is seen or heard. */
      readonly name: string;
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'cards'; readonly cards: readonly RenderedCard[]; readonly choices: readonly Choice[] }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string; readonly choices: readonly Choice[] };

export type LossRule =
  | 'text-split'
  | 'rich-as-signs'
  | 'choices-numbered'
  | 'choices-without-text'
  | 'several-numbered'
  | 'pictures-as-list'
  | 'buttons-as-text'
  | 'buttons-without-text'
  | 'buttons-text-split'
  | 'image-as-link'
  | 'file-as-link'
  | 'media-as-link'
  | 'embed-as-link'
  | 'cards-as-text'
  | 'cards-split'
  | 'card-buttons-as-text'
  | 'fields-as-text'
  | 'notice-as-text';

/** Something the visitor sees differently from what the author wrote. `part` is the index in the message's parts. */
export type Loss = {
  readonly rule: LossRule;
  readonly part: number;
  readonly detail: Readonly<Record<string, string | number>>;
};

export type Rendering = {
  readonly messages: readonly RenderedMessage[];
  readonly losses: readonly Loss[];
  /** Choices shown as `1. Sales`, in that order; `choiceFromText` reads the number or the label back. */
  readonly numbered: readonly Choice[];
};
