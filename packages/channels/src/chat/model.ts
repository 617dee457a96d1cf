// The pure face of web chat: our own widget sets the limits, and the settings say how it looks and speaks.
import type { ChannelCapabilities } from '@parley/messages';
import type { ChannelModel } from '@parley/ports';
import { z } from 'zod';
import { readSettings } from '../read-settings';

const capabilities: ChannelCapabilities = {
  maxText: 20_000,
  rich: true,
  choices: { max: 100, maxLabel: 500 },
  buttons: { max: 20, maxLabel: 200, maxText: 20_000 },
  images: true,
  video: true,
  audio: true,
  files: true,
  embeds: true,
  cards: { max: 30, maxTitle: 500, maxText: 2_000, maxButtons: 10 },
  typing: true,
  receipts: true,
  window: { flowHours: null, memberHours: null },
  source: 'Our own widget',
  asOf: '2026-11-22',
};

/** A host a page may be on: `example.com`, `*.example.com`, `localhost:3000`. */
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/, 'Write a domain such as example.com or *.example.com');

const headingSchema = z
  .strictObject({
    /** Whoever is available, the chosen people and teams, or the owner of the contact one talks with (R56, R59). */
    by: z.enum(['available', 'people', 'owner']),
    memberIds: z.array(z.string().max(80)).max(500),
    teamIds: z.array(z.string().max(80)).max(100),
    /** For new visitors and contacts nobody owns; `''` is not chosen yet (R60). */
    fallback: z.enum(['', 'available', 'people', 'workspace']),
  })
  .superRefine((heading, { addIssue }) => {
    const { by, fallback, memberIds, teamIds } = heading;
    if (by === 'owner' && fallback === '')
      addIssue({ code: 'custom', path: ['fallback'], message: 'Choose what new visitors see' });
    const wantsPeople = by === 'people' || (by === 'owner' && fallback === 'people');
    if (wantsPeople && memberIds.length + teamIds.length === 0)
      addIssue({ code: 'custom', path: ['memberIds'], message: 'Choose at least one person or team' });
  });

/** Languages of the widget's own words. */
export const chatLocales = ['en', 'sv', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'fi', 'pl'] as const;

export const chatFonts = ['inter', 'system', 'humanist', 'rounded', 'serif', 'mono'] as const;

export const chatSettingsSchema = z.strictObject({
  /** `''` takes the workspace's colour. */
  colour: z
    .string()
    .regex(/^(#[0-9a-f]{6})?$/i, 'Write a colour as # and six hexadecimal digits')
    .default(''),
  font: z.enum(chatFonts).default('inter'),
  /** A picture for automatic replies and for a chat that shows no people; `''` takes the initial. */
  avatarUrl: z
    .string()
    .max(2_000)
    .regex(/^(https?:\/\/[^\s/].*|\/files\/.*)?$/i, 'Write a complete address')
    .default(''),
  position: z.enum(['right', 'left']).default('right'),
  heading: headingSchema.default({ by: 'available', memberIds: [], teamIds: [], fallback: '' }),
  locale: z.enum(chatLocales).default('en'),
  /** Said before the visitor has written. */
  welcome: z.string().max(1_000).default(''),
  /** Whether the welcome shows beside the launcher. */
  prompt: z.boolean().default(false),
  /** `minutes`, `hours` or `day` is said in the chat's language; other words as they are; `''`: nothing (R69). */
  replyTime: z.string().max(200).default(''),
  /** Open, but nobody is there (R70). */
  away: z.enum(['message', 'hide', 'nothing']).default('message'),
  awayMessage: z.string().max(1_000).default(''),
  /** Outside hours (R71); without words of its own it says the away message. */
  offline: z.enum(['return-time', 'message', 'hide']).default('return-time'),
  offlineMessage: z.string().max(1_000).default(''),
  /** All who are there have their hands full (R72). */
  full: z.enum(['wait', 'hide', 'nothing']).default('wait'),
  waitMessage: z.string().max(1_000).default(''),
  /** What transcripts are sent from; `''` takes the server's address (R83). */
  transcriptFrom: z.union([z.literal(''), z.email('Write an email address')]).default(''),
  privacy: z
    .strictObject({
      text: z.string().max(1_000),
      url: z
        .string()
        .max(2_000)
        .regex(/^(https?:\/\/[^\s/].*)?$/i, 'Write a complete address'),
    })
    .nullable()
    .default(null),
  /** Nothing is kept in the visitor's browser before they have said yes. */
  asksToRemember: z.boolean().default(false),
  /** Where the widget may be embedded; empty = anywhere. */
  allowedDomains: z.array(domain).max(200).default([]),
});
export type ChatSettings = z.infer<typeof chatSettingsSchema>;

export const chatSecretsSchema = z.strictObject({
  /** Signs the tokens that prove who a visitor is; without it nobody is identified. */
  identitySecret: z.string().min(32, 'Use at least 32 characters').max(500).optional(),
  /** The one before, which goes on for a while so that a site can change over. */
  formerIdentitySecret: z.string().max(500).optional(),
  formerIdentityUntil: z.number().optional(),
});

export const chatModel: ChannelModel = {
  kind: 'chat',
  standsOnPages: true,
  capabilities,
  parseSettings: (settings) => readSettings(chatSettingsSchema, settings),
  parseSecrets: (secrets) => readSettings(chatSecretsSchema, secrets),
  defaultSettings: () => chatSettingsSchema.parse({}),
  accountId: () => null,
};
