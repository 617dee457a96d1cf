// Renders part templates into the message parts a channel can send.
import type { PartTemplate } from '@parley/flow';
import type { Choice, MessagePart } from '@parley/messages';
import type { Evaluator } from './evaluator';

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
    case 'text': {
      const text = evaluator.text(part.text).slice(0, longestText);
      return text.trim() === '' ? null : { kind: 'text', text };
    }
    case 'image': {
      const url = address(evaluator.text(part.url));
      return url === '' ? null : { kind: 'image', url, alt: evaluator.text(part.alt).slice(0, 500) };
    }
    case 'buttons':
      return renderButtons(part, evaluator);
    case 'choices':
      return part.choices.length === 0 ? null : { kind: 'choices', choices: renderChoices(part.choices, evaluator) };
  }
}

function renderButtons(part: Extract<PartTemplate, { kind: 'buttons' }>, evaluator: Evaluator): MessagePart | null {
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
