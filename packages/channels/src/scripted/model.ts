// The pure face of the test channel: takes the limits of whatever channel it stands in for.
import type { ChannelCapabilities } from '@parley/messages';
import type { ChannelModel } from '@parley/ports';
import { z } from 'zod';
import { readSettings } from '../read-settings';

export const scriptedCapabilities: ChannelCapabilities = {
  maxText: 2000,
  rich: true,
  choices: { max: 13, maxLabel: 20 },
  buttons: { max: 3, maxLabel: 20, maxText: 640 },
  images: true,
  video: true,
  audio: true,
  files: true,
  embeds: true,
  cards: { max: 30, maxTitle: 500, maxText: 2_000, maxButtons: 10 },
  typing: false,
  receipts: false,
  window: { flowHours: null, memberHours: null },
  source: 'The test channel',
  asOf: '2026-11-22',
};

export const scriptedSecretsSchema = z.strictObject({ key: z.string().min(8).max(200) });

/** It has no kind of its own, because no inbox may be connected to it: it stands in for `kind`. */
export function scriptedModel(kind: ChannelModel['kind'], capabilities: ChannelCapabilities): ChannelModel {
  return {
    kind,
    capabilities,
    parseSettings: (settings) => readSettings(z.strictObject({}), settings),
    parseSecrets: (secrets) => readSettings(scriptedSecretsSchema, secrets),
    defaultSettings: () => ({}),
    accountId: () => null,
  };
}
