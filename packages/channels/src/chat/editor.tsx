// The browser face of web chat.
import { ChatIcon } from '@parley/ui';
import type { ChannelEditor } from '../channel-editor';
import { ChatInstall } from './editing/chat-install';
import { ChatPreview } from './editing/chat-preview';
import { LookPanel } from './editing/look-panel';
import { checkLook, checkWelcome } from './editing/check-chat';
import { WelcomePanel } from './editing/welcome-panel';
import { words } from './editing/words';
import { chatModel } from './model';

export const chatEditor: ChannelEditor = {
  kind: 'chat',
  model: chatModel,
  icon: ChatIcon,
  hue: 'teal',
  words,
  begin: ({ workspace }, language) => ({
    name: workspace.name,
    settings: { ...chatModel.defaultSettings(), locale: language, welcome: words[language].welcomeDefault },
  }),
  steps: [
    { id: 'look', Panel: LookPanel, check: checkLook },
    { id: 'welcome', Panel: WelcomePanel, check: checkWelcome },
  ],
  Preview: ChatPreview,
  devices: ['desktop', 'tablet', 'phone'],
  Install: ChatInstall,
  vouchesForVisitors: true,
};
