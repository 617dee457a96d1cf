// The pure faces of all channels, one line each.
import type { ChannelModels } from '@parley/ports';
import { chatModel } from './chat/model';
import { formModel } from './form/model';
import { messengerModel } from './messenger/model';

export const channelModels = {
  chat: chatModel,
  form: formModel,
  messenger: messengerModel,
} satisfies ChannelModels;

export type ConnectableKind = keyof typeof channelModels;
