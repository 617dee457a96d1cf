// The chat's settings as they stand while being written; what is missing is as the channel starts out.
import type { JsonObject } from '@parley/primitives';

export interface ChatFace {
  colour: string;
  position: 'left' | 'right';
  locale: 'en' | 'sv';
  welcome: string;
  prompt: boolean;
  replyTime: string;
  awayMessage: string;
  privacy: { text: string; url: string } | null;
  allowedDomains: string[];
}

export function readFace(settings: JsonObject): ChatFace {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const { privacy, allowedDomains } = settings;
  const note = privacy !== null && typeof privacy === 'object' && !Array.isArray(privacy) ? privacy : null;
  return {
    colour: text(settings['colour']),
    position: settings['position'] === 'left' ? 'left' : 'right',
    locale: settings['locale'] === 'sv' ? 'sv' : 'en',
    welcome: text(settings['welcome']),
    prompt: settings['prompt'] === true,
    replyTime: text(settings['replyTime']),
    awayMessage: text(settings['awayMessage']),
    privacy: note && { text: text(note['text']), url: text(note['url']) },
    allowedDomains: Array.isArray(allowedDomains) ? allowedDomains.filter((one) => typeof one === 'string') : [],
  };
}
