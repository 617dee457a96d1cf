// The widget's config as it goes over the wire, from what the workspace and its chat channel are set to.
import { parseHex, readableOn, toHex } from '@parley/widget/readable-on';
import type { ChatConfig } from '@parley/use-cases';
import { z } from 'zod';
import { fontStacks } from './font-stacks';
import { stateWords } from './state-words';

/** Read leniently: settings of an older version still show a chat. */
const settingsSchema = z.object({
  colour: z.string().catch(''),
  font: z.string().catch('inter'),
  avatarUrl: z.string().catch(''),
  position: z.enum(['right', 'left']).catch('right'),
  locale: z.enum(['en', 'sv']).nullable().catch(null),
  welcome: z.string().catch(''),
  prompt: z.boolean().catch(false),
  replyTime: z.string().catch(''),
  away: z.enum(['message', 'hide', 'nothing']).catch('message'),
  awayMessage: z.string().catch(''),
  offline: z.enum(['return-time', 'message', 'hide']).catch('return-time'),
  offlineMessage: z.string().catch(''),
  full: z.enum(['wait', 'hide', 'nothing']).catch('wait'),
  waitMessage: z.string().catch(''),
  privacy: z.object({ text: z.string(), url: z.string() }).nullable().catch(null),
});
type Look = z.infer<typeof settingsSchema>;

export function presentConfig(config: ChatConfig): object {
  const read = settingsSchema.parse(config.settings);
  const locale = read.locale ?? config.language;
  const colour = parseHex(read.colour || config.workspace.colour);
  const { chatflow } = config;
  return {
    ...presentState(config, read, locale),
    workspace: { name: config.workspace.name },
    heading: { names: config.members.map(({ name }) => name), avatars: config.members.map(({ avatar }) => avatar) },
    look: {
      colour: toHex(colour),
      on: toHex(readableOn(colour)),
      font: fontStacks[read.font] ?? null,
      position: read.position,
      avatar: read.avatarUrl || null,
    },
    welcome: read.welcome,
    ...presentPrompt(config, read),
    chatflow: chatflow?.id ?? null,
    locale,
    known: config.known,
    privacy: read.privacy,
  };
}

/** What the state means on the page: whether there is a launcher, what is said, when we are back (R69-R72). */
function presentState({ state, returnAt }: ChatConfig, read: Look, locale: 'en' | 'sv'): object {
  const words = stateWords[locale];
  const shown = { launcher: true, replyTime: null, awayMessage: null, returnAt: null };
  const hidden = { ...shown, launcher: false };
  if (state === 'hidden') return { ...hidden, state };
  if (state === 'away') {
    if (read.away === 'hide') return { ...hidden, state };
    return { ...shown, state, awayMessage: read.away === 'message' ? read.awayMessage || null : null };
  }
  if (state === 'offline') {
    if (read.offline === 'hide') return { ...hidden, state };
    if (read.offline === 'return-time') return { ...shown, state, returnAt };
    return { ...shown, state, awayMessage: read.offlineMessage || read.awayMessage || null };
  }
  if (state === 'full' && read.full === 'hide') return { ...hidden, state };
  if (state === 'full' && read.full === 'wait') return { ...shown, state, awayMessage: read.waitMessage || words.wait };
  return { ...shown, state: 'available', replyTime: words.replyTimes[read.replyTime] ?? (read.replyTime || null) };
}

/** When the welcome pops open beside the launcher: never, at once, or at the first of some moments. */
function presentPrompt({ chatflow }: ChatConfig, { prompt }: Look): object {
  const pop = chatflow?.display.pop ?? 'channel';
  if (pop === 'never') return { prompt: false };
  const often = { most: chatflow?.display.maxPops ?? null, stays: chatflow?.display.staysClosed ?? true };
  if (pop === 'channel' || !chatflow) return { prompt, pop: often };
  const { afterSeconds, scrollPercent, exitIntent } = chatflow.display;
  const moments = { after: afterSeconds, scroll: scrollPercent, exit: exitIntent };
  return { prompt: true, pop: { ...often, ...moments } };
}
