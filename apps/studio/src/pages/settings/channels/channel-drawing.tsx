// The drawing of no channels: three ways that meet in one inbox.
import { ChatIcon, FormIcon, MessengerIcon, Tile } from '@parley/ui';
import { Inbox } from 'lucide-react';
import styles from './channel-drawing.module.css';

export function ChannelDrawing() {
  return (
    <div className={styles.drawing}>
      <Tile icon={ChatIcon} hue="teal" size={36} />
      <Tile icon={MessengerIcon} hue="blue" size={36} />
      <Tile icon={FormIcon} hue="violet" size={36} />
      <svg viewBox="0 0 60 132" className={styles.lines}>
        <path d="M0 18H20Q30 18 30 34V66H60M0 66H60M0 114H20Q30 114 30 98V66" />
      </svg>
      <span className={styles.inbox}>
        <Inbox size={24} strokeWidth={1.5} />
      </span>
    </div>
  );
}
