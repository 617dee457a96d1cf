// The pure face of a connected form: what its visitors send becomes conversations; writing back needs another channel.
import type { ChannelCapabilities } from '@parley/messages';
import type { ChannelModel } from '@parley/ports';
import { z } from 'zod';
import { readSettings } from '../read-settings';

const capabilities: ChannelCapabilities = {
  maxText: 20_000,
  rich: false,
  choices: { max: 0, maxLabel: 0 },
  buttons: { max: 0, maxLabel: 0, maxText: 20_000 },
  images: false,
  video: false,
  audio: false,
  files: false,
  embeds: false,
  cards: { max: 0, maxTitle: 0, maxText: 0, maxButtons: 0 },
  typing: false,
  receipts: false,
  window: { flowHours: null, memberHours: null },
  source: 'Our own forms',
  asOf: '2026-11-22',
};

export const formSettingsSchema = z.strictObject({
  /** One form feeds one connection. */
  formId: z.string().trim().min(1, 'Choose a form').max(80),
});
export type FormSettings = z.infer<typeof formSettingsSchema>;

const secretsSchema = z.strictObject({});

export const formModel: ChannelModel = {
  kind: 'form',
  capabilities,
  parseSettings: (settings) => readSettings(formSettingsSchema, settings),
  parseSecrets: (secrets) => readSettings(secretsSchema, secrets),
  defaultSettings: () => ({ formId: '' }),
  accountId: (settings) =>
    typeof settings['formId'] === 'string' && settings['formId'] !== '' ? settings['formId'] : null,
};
