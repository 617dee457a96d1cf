// What a channel cannot show as it was written. Nothing is lost, but the author should hear how it will look.
import { type Loss, type LossRule, renderParts } from '@parley/messages';
import type { FlowProblem } from '../language/problem';
import type { Sending } from '../language/step-model';
import { type CheckedChannel, type Checking, type LiveStep, warningOf } from './checking';

export function checkChannels({ live, channels }: Checking): FlowProblem[] {
  return live.flatMap((at) => {
    const sendings = at.model.sends(at.step.options);
    return channels.flatMap((channel) => sendings.flatMap((sending) => limitProblems(at, sending, channel)));
  });
}

function limitProblems(
  { step }: LiveStep,
  { parts, field }: Sending,
  { kind, capabilities }: CheckedChannel,
): FlowProblem[] {
  return renderParts(parts, capabilities).losses.flatMap((loss) => {
    const words = wording[loss.rule]?.(loss.detail);
    if (!words) return [];
    const values = { channel: kind, ...loss.detail };
    return [
      warningOf({ code: `limit-${loss.rule}`, stepId: step.id, field, message: `On ${kind}, ${words}.`, values }),
    ];
  });
}

type Words = (detail: Loss['detail']) => string;

const wording: Partial<Record<LossRule, Words>> = {
  'text-split': ({ messages, max }) => `this text is sent as ${messages} messages of at most ${max} characters`,
  'choices-numbered': ({ choices, max, maxLabel }) =>
    Number(choices) > Number(max)
      ? `${choices} choices become a numbered list, because at most ${max} can be tapped`
      : `these choices become a numbered list, because a label has at most ${maxLabel} characters`,
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
