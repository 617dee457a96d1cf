// The browser face of web chat.
import { ChatIcon } from '@parley/ui';
import type { ChannelEditor } from '../channel-editor';
import { checkLook, checkStates, checkWelcome } from './editing/check-chat';
import { ChatInstall } from './editing/install/chat-install';
import { LookPanel } from './editing/look-panel';
import { ChatPreview } from './editing/preview/chat-preview';
import { StatesPanel } from './editing/states/states-panel';
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
  beginning: {
    occasion: 'chat-opened',
    shape: 'talk',
    words: {
      en: { name: 'Web chat', about: 'Greets, asks, hands over' },
      sv: { name: 'Webbchatt', about: 'Hälsar, frågar, lämnar över' },
    },
  },
  steps: [
    { id: 'look', Panel: LookPanel, check: checkLook },
    { id: 'welcome', Panel: WelcomePanel, check: checkWelcome },
    { id: 'states', tab: 'availability', Panel: StatesPanel, check: checkStates },
  ],
  Preview: ChatPreview,
  devices: ['desktop', 'tablet', 'phone'],
  Install: ChatInstall,
  vouchesForVisitors: true,
};
