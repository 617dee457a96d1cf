// The part of the public config that a page needs before the first click.
import { oneOf, readList, readObject, readString, readText } from '../read-json';
import { safeUrl } from '../safe-url';
import type { LocaleName } from '../wire';

export interface LauncherConfig {
  name: string;
  faces: { name: string; avatar: string | null }[];
  colour: string;
  font: string | null;
  position: 'right' | 'left';
  /** What the greeting says; empty when the page shall not greet. */
  greeting: string;
  locale: LocaleName;
}

/** Null for a hidden widget and for anything that is no config. */
export function readLauncherConfig(value: unknown, origin: string): LauncherConfig | null {
  const body = readObject(value);
  if (body === null || oneOf(body.state, ['available', 'away', 'offline', 'full']) === null) return null;
  const look = readObject(body.look) ?? {};
  const heading = readObject(body.heading) ?? {};
  const avatars = Array.isArray(heading.avatars) ? heading.avatars : [];
  const names = readList(heading, 'names', readString).slice(0, 3);
  return {
    name: readText(readObject(body.workspace) ?? {}, 'name') ?? '',
    faces: names.map((name, at) => ({ name, avatar: safeUrl(readString(avatars[at]), origin) })),
    colour: readText(look, 'colour') ?? '',
    font: readText(look, 'font'),
    position: look.position === 'left' ? 'left' : 'right',
    greeting: body.prompt === true ? (readText(body, 'welcome') ?? '') : '',
    locale: body.locale === 'sv' ? 'sv' : 'en',
  };
}
