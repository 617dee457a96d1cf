// How a channel looks: one drawing and one hue each, at a corner of a face or beside a name.
import {
  CallIcon,
  ChatIcon,
  EmailIcon,
  FormIcon,
  type Hue,
  Icon,
  type IconType,
  MessengerIcon,
  Tile,
  WhatsappIcon,
} from '@parley/ui';
import { useTranslation } from 'react-i18next';
import type { ChannelKind } from '../data/conversation-types';

export interface ChannelMarkProps {
  channel: ChannelKind;
}

/** The tinted square at the corner of a face. */
export function ChannelMark({ channel }: ChannelMarkProps) {
  return <Tile icon={channelLooks[channel].icon} hue={channelLooks[channel].hue} size={20} />;
}

/** The bare drawing beside a name, with the channel's name spoken. */
export function ChannelIcon({ channel }: ChannelMarkProps) {
  const { t } = useTranslation('inbox');
  return (
    <span role="img" aria-label={t(`channels.${channel}`)} style={{ display: 'inline-grid' }}>
      <Icon of={channelLooks[channel].icon} size={14} />
    </span>
  );
}

export const channelLooks: Readonly<Record<ChannelKind, { icon: IconType; hue: Hue }>> = {
  chat: { icon: ChatIcon, hue: 'teal' },
  messenger: { icon: MessengerIcon, hue: 'blue' },
  form: { icon: FormIcon, hue: 'violet' },
  email: { icon: EmailIcon, hue: 'slate' },
  whatsapp: { icon: WhatsappIcon, hue: 'green' },
  calling: { icon: CallIcon, hue: 'rose' },
};
