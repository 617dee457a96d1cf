// Groups bubbles into messages: each is one message, but link buttons belong to the text right before them.
import type { PartTemplate, Sending } from '@parley/flow';
import type { CompileTools, TextSlot } from '@parley/flow';
import type { MessagePart } from '@parley/messages';
import type { Bubble } from './schema';

export function groupBubbles(bubbles: readonly Bubble[]): Bubble[][] {
  const groups: Bubble[][] = [];
  for (const bubble of bubbles) {
    const last = groups.at(-1);
    if (bubble.kind === 'buttons' && last?.length === 1 && last[0]?.kind === 'text') last.push(bubble);
    else groups.push([bubble]);
  }
  return groups;
}

export function textsOf(bubble: Bubble): TextSlot[] {
  const path = `bubbles.${bubble.id}`;
  switch (bubble.kind) {
    case 'text':
      return [{ path: `${path}.text`, text: bubble.text }];
    case 'image':
      return [{ path: `${path}.alt`, text: bubble.alt }];
    case 'buttons':
      return bubble.buttons.map(({ id, label }) => ({ path: `${path}.buttons.${id}.label`, text: label }));
  }
}

export function partOf(bubble: Bubble, { localize }: CompileTools): PartTemplate {
  const path = `bubbles.${bubble.id}`;
  switch (bubble.kind) {
    case 'text':
      return { kind: 'text', text: localize(`${path}.text`, bubble.text) };
    case 'image':
      return { kind: 'image', url: localize(`${path}.url`, bubble.url), alt: localize(`${path}.alt`, bubble.alt) };
    case 'buttons':
      return {
        kind: 'buttons',
        buttons: bubble.buttons.map(({ id, label, url }) => ({
          label: localize(`${path}.buttons.${id}.label`, label),
          url: localize(`${path}.buttons.${id}.url`, url),
        })),
      };
  }
}

export function sendingOf(group: readonly Bubble[]): Sending {
  return { field: `bubbles.${group[0]?.id ?? ''}`, parts: group.map(rawPart) };
}

function rawPart(bubble: Bubble): MessagePart {
  switch (bubble.kind) {
    case 'text':
      return { kind: 'text', text: bubble.text };
    case 'image':
      return { kind: 'image', url: bubble.url, alt: bubble.alt };
    case 'buttons':
      return { kind: 'buttons', buttons: bubble.buttons.map(({ label, url }) => ({ label, url })) };
  }
}
