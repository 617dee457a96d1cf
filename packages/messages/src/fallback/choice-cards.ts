// Choices with pictures as cards whose button answers, where the channel's cards can carry them.
import type { ChannelCapabilities } from '../capabilities';
import type { Choice } from '../part';
import type { RenderedCard } from './rendered';

type Wanted = {
  readonly several: boolean;
  readonly button: string | undefined;
  readonly can: ChannelCapabilities;
};

/** Null where a title, a text or the button does not fit; of several, the cards bear numbers to write instead of buttons. */
export function choiceCards(choices: readonly Choice[], { several, button, can }: Wanted): RenderedCard[] | null {
  const { max, maxTitle, maxText, maxButtons } = can.cards;
  if (max === 0 || (!several && maxButtons === 0)) return null;
  const cards = choices.map((choice, index): RenderedCard => {
    const { id, label, text = '', image = null } = choice;
    const bare = { text, image, buttons: [] };
    if (several) return { title: `${index + 1}. ${label}`, ...bare };
    return { title: label, ...bare, answer: { id, label: button ?? label } };
  });
  const fits = ({ title, text, answer }: RenderedCard) =>
    title.length <= maxTitle && text.length <= maxText && (answer?.label.length ?? 0) <= can.buttons.maxLabel;
  return cards.every(fits) ? cards : null;
}
