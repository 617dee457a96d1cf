// The browser faces of all channels, one line each, in the order of the wizard.
import type { ChannelEditors } from './channel-editor';
import { chatEditor } from './chat/editor';
import { formEditor } from './form/editor';
import { messengerEditor } from './messenger/editor';
import type { ConnectableKind } from './models';

export const channelEditors = {
  chat: chatEditor,
  form: formEditor,
  messenger: messengerEditor,
} satisfies Record<ConnectableKind, unknown> & ChannelEditors;

export type {
  ChannelDraft,
  ChannelEditor,
  ChannelEditors,
  ChannelEditorTools,
  ChannelPanelProps,
  ChannelStep,
  ChannelWords,
  CheckProps,
  ConnectedChannel,
  DraftPatch,
  DraftProblems,
  EditorLanguage,
  FlowBeginning,
  FormChoice,
  HealthWords,
  InstallProps,
  MemberChoice,
  PreviewAsked,
  PreviewProps,
  SignInDoor,
  SignInPage,
} from './channel-editor';
export { type PlannedChannel, plannedChannels } from './planned-channels';
