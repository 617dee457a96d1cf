// The browser face of Messenger: the page and its keys, the greeting, and what is to be entered at Meta.
import { MessengerIcon } from '@parley/ui';
import type { ChannelEditor } from '../channel-editor';
import { greetingStep } from './editor/greeting-panel';
import { MessengerPreview } from './editor/messenger-preview';
import { pageStep } from './editor/page-panel';
import { textOf } from './editor/text-of';
import { WebhookPanel } from './editor/webhook-panel';

export const messengerEditor: ChannelEditor = {
  kind: 'messenger',
  icon: MessengerIcon,
  hue: 'blue',
  words: {
    en: { label: 'Facebook Messenger', purpose: 'Answer what people write to your Facebook page.' },
    sv: { label: 'Facebook Messenger', purpose: 'Besvara det folk skriver till er Facebook-sida.' },
  },
  steps: [pageStep, greetingStep],
  Preview: MessengerPreview,
  UsePanel: WebhookPanel,
  about: (settings) => textOf(settings, 'pageName') || textOf(settings, 'pageId'),
};
