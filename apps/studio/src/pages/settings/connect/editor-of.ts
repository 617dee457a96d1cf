// The browser face of a channel by the kind that is stored; kinds of another version have none.
import { type ChannelEditor, channelEditors, type PlannedChannel, plannedChannels } from '@parley/channels/editors';

export function editorOf(kind: string): ChannelEditor | null {
  return Object.values(channelEditors).find((editor) => editor.kind === kind) ?? null;
}

/** At least its icon and name. */
export function faceOf(kind: string): ChannelEditor | PlannedChannel | null {
  return editorOf(kind) ?? Object.values(plannedChannels).find((planned) => planned.kind === kind) ?? null;
}
