// The pure face of Messenger: its limits, and what connecting a page asks for.
import type { ChannelCapabilities } from '@parley/messages';
import type { ChannelModel } from '@parley/ports';
import { z } from 'zod';
import { readSettings } from '../read-settings';
import { windowMs, wireLimits } from './platform';

const capabilities: ChannelCapabilities = {
  maxText: wireLimits.text,
  rich: false,
  choices: { max: wireLimits.quickReplies, maxLabel: wireLimits.quickReplyTitle },
  buttons: { max: wireLimits.buttons, maxLabel: wireLimits.buttonTitle, maxText: wireLimits.buttonText },
  images: true,
  video: true,
  audio: true,
  files: true,
  embeds: false,
  cards: { max: 10, maxTitle: 80, maxText: 80, maxButtons: 3 },
  typing: true,
  receipts: true,
  window: { flowHours: 24, memberHours: 7 * 24 },
  source: 'Messenger Platform documentation: Send API, quick replies, button template, policy overview',
  asOf: '2026-06-30',
};

const graphId = z
  .string()
  .trim()
  .regex(/^\d{1,40}$/, 'Use the number Meta shows, digits only');

export const usualWithdrawWords: readonly string[] = ['stop', 'stopp', 'unsubscribe', 'avsluta'];

/** What is asked or told about storing data (R103-R106). */
export const consentSettingsSchema = z
  .strictObject({
    apply: z.boolean(),
    kind: z.enum(['explicit', 'implicit']),
    text: z.string().trim().max(wireLimits.consent, 'Use at most 1,000 characters'),
    /** A message that is one of these and nothing else takes the consent back. */
    withdrawWords: z
      .array(z.string().trim().min(1, 'Leave no word empty').max(40, 'Use at most 40 characters'))
      .max(20, 'Use at most 20 words')
      .default([...usualWithdrawWords]),
  })
  .refine(({ apply, text }) => !apply || text !== '', { path: ['text'], error: 'Write why data is stored' });

const noConsent = {
  apply: false,
  kind: 'explicit' as const,
  text: '',
  withdrawWords: [...usualWithdrawWords],
};

export const messengerSettingsSchema = z.strictObject({
  pageId: graphId,
  pageName: z.string().trim().max(200).default(''),
  /** Our app at Meta: tells our own messages from those written elsewhere. */
  appId: graphId.or(z.literal('')).default(''),
  /** Shown before a visitor has written for the first time (R93). */
  greeting: z.string().trim().max(wireLimits.greeting, 'Use at most 160 characters').default(''),
  /** Meta has approved the Human Agent feature: members may answer for 7 days (R99). */
  humanAgentApproved: z.boolean().default(false),
  consent: consentSettingsSchema.default(noConsent),
});
export type MessengerSettings = z.infer<typeof messengerSettingsSchema>;

const token = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Fill this in')
    .max(max)
    .regex(/^[\x21-\x7e]+$/, 'Has no spaces or special characters');

export const messengerSecretsSchema = z.strictObject({
  pageToken: token(2_000),
  appSecret: token(200),
  /** Chosen by the admin and entered at Meta too. */
  verifyToken: token(200).min(8, 'Use at least 8 characters'),
});
export type MessengerSecrets = z.infer<typeof messengerSecretsSchema>;

export const messengerModel: ChannelModel = {
  kind: 'messenger',
  capabilities,
  parseSettings: (settings) => readSettings(messengerSettingsSchema, withoutReply(settings)),
  parseSecrets: (secrets) => readSettings(messengerSecretsSchema, secrets),
  defaultSettings: () => ({
    ...{ pageId: '', pageName: '', appId: '', greeting: '', humanAgentApproved: false },
    consent: { ...noConsent },
  }),
  windowOf: ({ humanAgentApproved }) => ({
    flowMs: windowMs.standard - windowMs.margin,
    memberMs: (humanAgentApproved === true ? windowMs.humanAgent : windowMs.standard) - windowMs.margin,
  }),
  consent: ({ consent }) => {
    const read = consentSettingsSchema.safeParse(consent);
    if (!read.success || !read.data.apply) return null;
    const { kind, text, withdrawWords } = read.data;
    return { kind, text, withdrawWords };
  },
  accountId: (settings) =>
    typeof settings['pageId'] === 'string' && settings['pageId'] !== '' ? settings['pageId'] : null,
};

/** The instant reply is given while connecting and lives in the first flow from then on (R94, R107). */
function withoutReply(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'instantReply'));
}
