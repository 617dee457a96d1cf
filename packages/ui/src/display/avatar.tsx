// Who: a portrait for members, initials for contacts, a person for the unknown, a dashed ring for nobody.
import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { hueOf, type Hue } from '../theme/hue';
import hueStyles from '../theme/hue.module.css';
import styles from './avatar.module.css';

export interface AvatarProps {
  /** The person's name; initials and hue come from it. Nothing: an unknown person. */
  name?: string;
  portrait?: string;
  /** Nobody has it yet: a dashed ring. */
  nobody?: boolean;
  size?: 20 | 24 | 28 | 32 | 36 | 48;
  hue?: Hue;
  presence?: 'available' | 'away';
  /** Sits at the lower right corner: the mark of a channel. */
  badge?: ReactNode;
  /** Spoken; leave it out where the name stands beside the picture. */
  label?: string;
}

export function Avatar(props: AvatarProps) {
  const { name, nobody, size = 28, presence, badge, label } = props;
  const hue = props.hue ?? (name ? hueOf(name) : 'slate');
  const face = classNames(styles.face, nobody ? styles.nobody : hueStyles[hue]);
  return (
    <span
      className={styles.avatar}
      style={{ width: size, height: size }}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <span className={face} style={{ fontSize: Math.max(10, Math.round(size * 0.36)) }}>
        <Face {...props} size={size} />
      </span>
      {presence && <span className={classNames(styles.presence, styles[presence])} />}
      {badge && <span className={styles.badge}>{badge}</span>}
    </span>
  );
}

function Face({ name, portrait, nobody, size = 28 }: AvatarProps) {
  if (nobody) return null;
  if (portrait) return <img src={portrait} alt="" className={styles.portrait} />;
  if (!name) return <UserRound size={size * 0.5} strokeWidth={1.75} />;
  return <>{initialsOf(name)}</>;
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = Array.from(words[0] ?? '')[0] ?? '';
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
