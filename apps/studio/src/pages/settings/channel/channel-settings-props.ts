// What the settings of a channel are given.
import type { ChannelEditor, ChannelEditorTools } from '@parley/channels/editors';
import type { Channel } from '../channels/channel';

export interface ChannelSettingsProps {
  channel: Channel;
  editor: ChannelEditor;
  tools: ChannelEditorTools;
}
