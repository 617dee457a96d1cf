// A small round sign of who speaks: a portrait, an initial, or the brand's mark for automatic replies.
import type { JSX } from 'preact';
import { safeUrl } from '../../safe-url';
import css from './face.module.css';

interface FaceProps {
  name: string;
  avatar: string | null;
  isBrand?: boolean;
  size?: 'large' | 'small';
}

export function Face({ name, avatar, isBrand = false, size = 'small' }: FaceProps): JSX.Element {
  const className = `${css.face} ${css[size]} ${isBrand ? css.brand : ''}`;
  const src = safeUrl(avatar, location.origin);
  if (src !== null) return <img class={className} src={src} alt="" referrerpolicy="no-referrer" />;
  return (
    <span class={className} aria-hidden="true">
      {Array.from(name.trim())[0]?.toUpperCase() ?? ''}
    </span>
  );
}
