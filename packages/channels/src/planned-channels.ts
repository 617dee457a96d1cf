// Ways to reach a team that can not be connected in this version yet: named, so that nobody searches for them in vain (R1).
import type { ChannelKind } from '@parley/messages';
import { CallIcon, EmailIcon, type Hue, type IconType, WhatsappIcon } from '@parley/ui';
import type { EditorLanguage } from './channel-editor';

export type PlannedChannel = {
  readonly kind: ChannelKind;
  readonly icon: IconType;
  readonly hue: Hue;
  readonly words: Readonly<Record<EditorLanguage, { readonly name: string; readonly about: string }>>;
};

export const plannedChannels: { readonly [kind: string]: PlannedChannel } = {
  email: {
    kind: 'email',
    icon: EmailIcon,
    hue: 'slate',
    words: {
      en: { name: 'Team email', about: 'Answer a shared address together.' },
      sv: { name: 'Teamets e-post', about: 'Besvara en gemensam adress tillsammans.' },
    },
  },
  whatsapp: {
    kind: 'whatsapp',
    icon: WhatsappIcon,
    hue: 'green',
    words: {
      en: { name: 'WhatsApp Business', about: 'Answer those who write to your WhatsApp number.' },
      sv: { name: 'WhatsApp Business', about: 'Svara dem som skriver till ert WhatsApp-nummer.' },
    },
  },
  calling: {
    kind: 'calling',
    icon: CallIcon,
    hue: 'rose',
    words: {
      en: { name: 'Calling', about: 'Take and make calls from the inbox.' },
      sv: { name: 'Samtal', about: 'Ta emot och ring samtal från inkorgen.' },
    },
  },
};
