// The server faces of all channels, one line each.
import type { ChannelRuntimes } from '@parley/ports';
import { chatRuntime } from './chat/runtime';
import { formRuntime } from './form/runtime';
import { messengerRuntime } from './messenger/runtime';

export const channelRuntimes = {
  chat: chatRuntime,
  form: formRuntime,
  messenger: messengerRuntime,
} satisfies ChannelRuntimes;
