// A channel with tight limits and one with none, for the checker's tests.
import type { CheckedChannel } from '../check/checking';

export const tightChannel: CheckedChannel = {
  kind: 'tight',
  capabilities: {
    maxText: 100,
    rich: false,
    choices: { max: 3, maxLabel: 10 },
    buttons: { max: 3, maxLabel: 10, maxText: 50 },
    images: false,
    video: false,
    audio: false,
    files: false,
    embeds: false,
    cards: { max: 0, maxTitle: 0, maxText: 0, maxButtons: 0 },
    typing: false,
    receipts: true,
    window: { flowHours: 24, memberHours: 168 },
    source: 'test',
    asOf: '2026-01-01',
  },
};

export const roomyChannel: CheckedChannel = {
  kind: 'roomy',
  capabilities: {
    ...tightChannel.capabilities,
    maxText: 100_000,
    choices: { max: 100, maxLabel: 100 },
    window: { flowHours: null, memberHours: null },
  },
};
