// Bubbles and redirects: what is only said or shown.
import { rawAt, textAt } from '../source/read-raw';
import type { SourceBlock } from '../source/source';
import { plainText } from '../words/rich-text';
import { toTemplate } from '../words/translate';
import type { BubbleSeed, Mapped, Mapper, MapTools } from './mapped';

export const mapText: Mapper = ({ content }, tools) => {
  const { text, formatted, markup } = plainText(content);
  if (formatted && markup === null) tools.tell('changed', plainNow);
  const template = toTemplate(text, tools);
  if (template.trim() === '') return bubbles([]);
  // What there is to say about its words was said
  const rich = markup === null ? null : toTemplate(markup, { ...tools, tell: () => {} });
  return bubbles([{ kind: 'text', text: template, ...(rich !== null && { rich }) }]);
};

export const plainNow = 'The text is plain now; bold, lists and headings were dropped.';

export const mapImage: Mapper = ({ content }, tools) => {
  const link = rawAt(content, 'clickLink');
  const url = addressOf(textAt(content, 'url'), tools);
  if (url === '') return nothing(tools, 'The picture has no address and was left out.');
  const target = addressOf(textAt(link, 'url'), tools);
  if (target !== '') tools.tell('changed', 'What the picture links to is a button below it now.');
  return bubbles([
    { kind: 'image', url, alt: toTemplate(textAt(link, 'alt'), tools).slice(0, 500) },
    ...(target === '' ? [] : [button('Open', target)]),
  ]);
};

export const mapVideo: Mapper = ({ content }, tools) => {
  const player = playerOf(content);
  return player === ''
    ? linkTo(textAt(content, 'url'), { kind: 'video', tools })
    : linkTo(player, { kind: 'embed', tools });
};

export const mapAudio: Mapper = ({ content }, tools) => linkTo(textAt(content, 'url'), { kind: 'audio', tools });

export const mapEmbed: Mapper = ({ content }, tools) => {
  if (rawAt(content, 'waitForEvent')['isEnabled'] === true)
    tools.tell('lost', 'Waiting for an event of the embedded page was left out.');
  return linkTo(textAt(content, 'url'), { kind: 'embed', tools });
};

export const mapRedirect: Mapper = ({ options }, tools) => {
  const url = addressOf(textAt(options, 'url'), tools);
  if (url === '') return nothing(tools, 'It leads to no address and was left out.');
  tools.tell('changed', 'The visitor is not sent there by itself; a button leads there.');
  return bubbles([button('Open', url)]);
};

type Link = { readonly kind: 'video' | 'audio' | 'embed'; readonly tools: MapTools };

function linkTo(address: string, { kind, tools }: Link): Mapped {
  const url = addressOf(address, tools);
  if (url === '') return nothing(tools, 'It has no address and was left out.');
  return bubbles([{ kind, url, title: '' }]);
}

function button(label: string, url: string): BubbleSeed {
  return { kind: 'buttons', label, url };
}

function bubbles(seeds: readonly BubbleSeed[]): Mapped {
  return { as: 'bubbles', bubbles: seeds };
}

function nothing({ tell }: MapTools, message: string): Mapped {
  tell('lost', message);
  return bubbles([]);
}

/** Services that show their videos in a page of their own; empty for a plain file. */
function playerOf(content: SourceBlock['content']): string {
  const id = encodeURIComponent(textAt(content, 'id'));
  if (id === '') return '';
  if (textAt(content, 'type') === 'youtube') return `https://www.youtube.com/embed/${id}`;
  return textAt(content, 'type') === 'vimeo' ? `https://player.vimeo.com/video/${id}` : '';
}

export function addressOf(foreign: string, tools: MapTools): string {
  const url = toTemplate(foreign.trim(), tools).trim();
  if (url === '' || url.startsWith('{{') || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return `https://${url.replace(/^\/\//, '')}`;
}
