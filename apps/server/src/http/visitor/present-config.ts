// The widget's config as it goes over the wire, from what the workspace and its chat channel are set to.
import { parseHex, readableOn, toHex } from '@parley/widget/readable-on';
import type { ChatConfig } from '@parley/use-cases';
import { type LocaleName, localeOf, locales } from '@parley/widget/locales';
import { z } from 'zod';
import { fontStacks } from './font-stacks';
import { presentPage } from './present-page';
import { stateWords } from './state-words';

/** Read leniently: settings of an older version still show a chat. */
const settingsSchema = z.object({
  colour: z.string().catch(''),
  font: z.string().catch('inter'),
  avatarUrl: z.string().catch(''),
  position: z.enum(['right', 'left']).catch('right'),
  locale: z.enum(locales).nullable().catch(null),
  welcome: z.string().catch(''),
  prompt: z.boolean().catch(false),
  replyTime: z.string().catch(''),
  away: z.enum(['message', 'hide', 'nothing']).catch('message'),
  awayMessage: z.string().catch(''),
  offline: z.enum(['return-time', 'message', 'hide']).catch('return-time'),
  offlineMessage: z.string().catch(''),
  full: z.enum(['wait', 'hide', 'nothing']).catch('wait'),
  waitMessage: z.string().catch(''),
  asksToRemember: z.boolean().catch(false),
  privacy: z.object({ text: z.string(), url: z.string() }).nullable().catch(null),
});
type Look = z.infer<typeof settingsSchema>;

/** `wanted`: the language the page asks for, if the chat speaks it. */
export function presentConfig(config: ChatConfig, wanted = ''): object {
  const read = settingsSchema.parse(config.settings);
  const locale = localeOf(wanted) ?? read.locale ?? config.language;
  const colour = parseHex(read.colour || config.workspace.colour);
  const { chatflow, workspace, members } = config;
  const { launcher, ...state } = presentState(config, read, locale);
  const look = { colour: toHex(colour), on: toHex(readableOn(colour)), font: fontStacks[read.font] ?? null };
  const pop = presentPop(config, read);
  const page = presentPage({
    name: workspace.name,
    locale,
    faces: members,
    look,
    left: read.position === 'left',
    launcher: launcher && chatflow !== null,
    asks: read.asksToRemember,
    greeting: pop === null ? '' : read.welcome,
    pop: pop ?? {},
  });
  return {
    ...state,
    page: config.state === 'hidden' ? null : page,
    workspace: { name: workspace.name },
    heading: { names: members.map(({ name }) => name), avatars: members.map(({ avatar }) => avatar) },
    look: { ...look, position: read.position, avatar: read.avatarUrl || null },
    welcome: read.welcome,
    chatflow: chatflow?.id ?? null,
    locale,
    known: config.known,
    labels: config.labelIds.join(','),
    asks: read.asksToRemember,
    privacy: read.privacy,
  };
}

type StateShown = {
  readonly state: ChatConfig['state'];
  readonly launcher: boolean;
  readonly replyTime: string | null;
  readonly awayMessage: string | null;
  readonly returnAt: number | null;
};

/** What the state means on the page: whether there is a launcher, what is said, when we are back (R69-R72). */
function presentState({ state, returnAt }: ChatConfig, read: Look, locale: LocaleName): StateShown {
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

/** When the welcome pops open beside the launcher: at once, at the first of some moments, or (null) never. */
function presentPop({ chatflow }: ChatConfig, { prompt }: Look): object | null {
  const pop = chatflow?.display.pop ?? 'channel';
  if (pop === 'never' || (pop === 'channel' && !prompt)) return null;
  const {
    maxPops = null,
    staysClosed = true,
    afterSeconds = null,
    scrollPercent = null,
    exitIntent,
  } = chatflow?.display ?? {};
  const often = { ...(maxPops !== null && { most: maxPops }), stays: staysClosed };
  if (pop === 'channel') return often;
  if (afterSeconds === null && scrollPercent === null && !exitIntent) return null;
  const moments = { ...(afterSeconds !== null && { after: afterSeconds }), scroll: scrollPercent ?? 0 };
  return { ...often, ...moments, exit: exitIntent };
}
