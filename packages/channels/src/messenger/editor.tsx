// The browser face of Messenger.
import { MessengerIcon } from '@parley/ui';
import type { ChannelEditor } from '../channel-editor';
import { checkGreeting, checkPage } from './editing/check-messenger';
import { GreetingPanel } from './editing/greeting-panel';
import { health } from './editing/health-words';
import { MessengerInstall } from './editing/messenger-install';
import { MessengerPreview } from './editing/preview/messenger-preview';
import { PagePanel } from './editing/page-panel';
import { words } from './editing/words';
import { messengerModel } from './model';

export const messengerEditor: ChannelEditor = {
  kind: 'messenger',
  model: messengerModel,
  icon: MessengerIcon,
  hue: 'blue',
  words,
  begin: ({ randomToken }, language) => ({
    settings: { ...messengerModel.defaultSettings(), instantReply: words[language].instantReplyStart },
    secrets: { verifyToken: randomToken() },
  }),
  beginning: {
    occasion: 'message-received',
    shape: 'reply',
    words: {
      en: { name: 'Messenger', about: 'Answers the first message' },
      sv: { name: 'Messenger', about: 'Svarar på första meddelandet' },
    },
  },
  steps: [
    { id: 'page', Panel: PagePanel, check: checkPage },
    { id: 'greeting', Panel: GreetingPanel, check: checkGreeting },
  ],
  Preview: MessengerPreview,
  Install: MessengerInstall,
  directLink: ({ pageId }, ref) =>
    `https://m.me/${typeof pageId === 'string' ? pageId : ''}?ref=${encodeURIComponent(ref)}`,
  health,
};
