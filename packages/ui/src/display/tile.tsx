// A small tinted square behind an icon: a step kind, a channel, a kind of field.
import { classNames } from '../theme/class-names';
import type { Hue } from '../theme/hue';
import hueStyles from '../theme/hue.module.css';
import { Icon, type IconType } from '../theme/icon';
import styles from './tile.module.css';

export interface TileProps {
  icon: IconType;
  hue?: Hue;
  size?: 20 | 24 | 28 | 36;
}

export function Tile({ icon, hue = 'slate', size = 28 }: TileProps) {
  return (
    <span
      className={classNames(styles.tile, hueStyles[hue])}
      style={{ width: size, height: size, borderRadius: corners[size] }}
    >
      <Icon of={icon} size={drawings[size]} />
    </span>
  );
}

const corners = { 20: 6, 24: 7, 28: 8, 36: 10 };
const drawings = { 20: 12, 24: 14, 28: 16, 36: 18 } as const;
