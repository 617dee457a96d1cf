// The pure face of web chat: our own widget sets the limits, and the settings say how it looks and speaks.
import type { ChannelCapabilities } from '@parley/messages';
import type { ChannelModel } from '@parley/ports';
import { z } from 'zod';
import { readSettings } from '../read-settings';

const capabilities: ChannelCapabilities = {
  maxText: 20_000,
  choices: { max: 100, maxLabel: 500 },
  buttons: { max: 20, maxLabel: 200, maxText: 20_000 },
  images: true,
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

export const chatSettingsSchema = z.strictObject({
  /** `''` takes the workspace's colour. */
  colour: z
    .string()
    .regex(/^(#[0-9a-f]{6})?$/i, 'Write a colour as # and six hexadecimal digits')
    .default(''),
  position: z.enum(['right', 'left']).default('right'),
  locale: z.enum(['en', 'sv']).default('en'),
  /** Said before the visitor has written. */
  welcome: z.string().max(1_000).default(''),
  /** Whether the welcome shows beside the launcher. */
  prompt: z.boolean().default(false),
  replyTime: z.string().max(200).default(''),
  awayMessage: z.string().max(1_000).default(''),
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
  /** Where the widget may be embedded; empty = anywhere. */
  allowedDomains: z.array(domain).max(200).default([]),
});
export type ChatSettings = z.infer<typeof chatSettingsSchema>;

export const chatSecretsSchema = z.strictObject({
  /** Signs the tokens that prove who a visitor is; without it nobody is identified. */
  identitySecret: z.string().min(32, 'Use at least 32 characters').max(500).optional(),
});

export const chatModel: ChannelModel = {
  kind: 'chat',
  capabilities,
  parseSettings: (settings) => readSettings(chatSettingsSchema, settings),
  parseSecrets: (secrets) => readSettings(chatSecretsSchema, secrets),
  defaultSettings: () => chatSettingsSchema.parse({}),
  accountId: () => null,
};
