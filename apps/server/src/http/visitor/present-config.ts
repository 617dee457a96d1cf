// The widget's config as it goes over the wire, from what the workspace and its chat channel are set to.
import type { ChatConfig } from '@parley/use-cases';
import { z } from 'zod';

/** Read leniently: settings of an older version still show a chat. */
const settingsSchema = z.object({
  colour: z.string().catch(''),
  position: z.enum(['right', 'left']).catch('right'),
  locale: z.enum(['en', 'sv']).nullable().catch(null),
  welcome: z.string().catch(''),
  prompt: z.boolean().catch(false),
  replyTime: z.string().catch(''),
  awayMessage: z.string().catch(''),
  privacy: z.object({ text: z.string(), url: z.string() }).nullable().catch(null),
});

export function presentConfig({ state, workspace, language, members, settings }: ChatConfig): object {
  const read = settingsSchema.parse(settings);
  return {
    state,
    workspace: { name: workspace.name },
    heading: { names: members.map(({ name }) => name), avatars: members.map(({ avatar }) => avatar) },
    look: { colour: read.colour || workspace.colour, font: null, position: read.position },
    welcome: read.welcome,
    prompt: read.prompt,
    replyTime: read.replyTime || null,
    awayMessage: read.awayMessage || null,
    returnAt: null,
    locale: read.locale ?? language,
    privacy: read.privacy,
  };
}
