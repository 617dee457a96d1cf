// What a channel cannot show as it was written. Nothing is lost, but the author should hear how it will look.
import { type Loss, type LossRule, renderParts } from '@parley/messages';
import type { FlowProblem } from '../language/problem';
import type { Sending } from '../language/step-model';
import { type CheckedChannel, type Checking, type LiveStep, warningOf } from './checking';
import { hasTokens, spokenParts } from './spoken-parts';

export function checkChannels(checking: Checking): FlowProblem[] {
  const { live, channels } = checking;
  if (channels.length === 0) return [];
  return live.flatMap((at) => {
    const sendings = at.model.sends(at.step.options);
    return sendings.flatMap((sending) =>
      channels.flatMap((channel) => limitProblems(checking, at, { sending, channel })),
    );
  });
}

type Sent = { readonly sending: Sending; readonly channel: CheckedChannel };

/** First the flow's own language with short values, then with long ones, then what only other languages lose. */
function limitProblems({ graph: { draft } }: Checking, at: LiveStep, sent: Sent): FlowProblem[] {
  const slots = at.model.texts(at.step.options);
  const told = new Set<string>();
  return [draft.language, ...draft.languages].flatMap((language) =>
    (hasTokens(sent.sending) ? [false, true] : [false]).flatMap((filled) => {
      const speaking = { draft, slots, stepId: at.step.id, filled };
      const parts = spokenParts(sent.sending, language, speaking);
      const fresh = renderParts(parts, sent.channel.capabilities).losses.filter(({ rule }) => !told.has(rule));
      for (const { rule } of fresh) told.add(rule);
      return fresh.map((loss) => limitProblem(at, sent, { loss, filled, language, own: language === draft.language }));
    }),
  );
}

type Lost = { readonly loss: Loss; readonly filled: boolean; readonly language: string; readonly own: boolean };

function limitProblem({ step }: LiveStep, { sending, channel }: Sent, { loss, filled, language, own }: Lost) {
  const words = wording[loss.rule]?.(loss.detail) ?? 'this is shown another way';
  const about = [...(own ? [] : [`in "${language}"`]), ...(filled ? ['with long values for its tokens'] : [])];
  return warningOf({
    code: `limit-${loss.rule}`,
    stepId: step.id,
    field: sending.field,
    message: `On ${channel.kind}${about.map((part) => ` ${part}`).join(',')}, ${words}.`,
    values: { channel: channel.kind, ...loss.detail, ...(own ? {} : { language }) },
  });
}

type Words = (detail: Loss['detail']) => string;

const wording: Partial<Record<LossRule, Words>> = {
  'text-split': ({ messages, max }) => `this text is sent as ${messages} messages of at most ${max} characters`,
  'rich-as-signs': () => 'bold and italic words get *signs*, and links show their address',
  'choices-numbered': ({ choices, max, maxLabel }) =>
    Number(choices) > Number(max)
      ? `${choices} choices become a numbered list, because at most ${max} can be tapped`
      : `these choices become a numbered list, because a label has at most ${maxLabel} characters`,
  'several-numbered': ({ choices }) =>
    `these ${choices} choices become a numbered list, since a tap can only be one answer`,
  'pictures-as-list': () =>
    'the pictures are sent before a numbered list, because they do not fit on cards with a button',
  'buttons-as-text': ({ buttons }) => `${buttons} link buttons become text with the address`,
  'buttons-text-split': ({ messages, max }) =>
    `the text beside buttons is sent as ${messages} messages of at most ${max} characters`,
  'image-as-link': () => 'the image becomes a link',
  'file-as-link': () => 'the file becomes a link',
  'media-as-link': () => 'the video or recording becomes a link',
  'embed-as-link': () => 'the embedded page becomes a link',
  'cards-as-text': ({ maxTitle, maxText }) =>
    Number(maxTitle) === 0
      ? 'the cards become pictures and text'
      : `the cards become pictures and text, because a title has at most ${maxTitle} and a text at most ${maxText} characters`,
  'cards-split': ({ cards, max }) => `${cards} cards are sent in rows of at most ${max}`,
  'card-buttons-as-text': ({ buttons, max }) =>
    `${buttons} buttons of cards become text with the address, because a card has at most ${max}`,
};
