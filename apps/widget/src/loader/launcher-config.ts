// The part of the public config that a page needs before the first click.
import { type Json, readObject } from '../read-json';

/** What stands here is taken where the config says nothing, or something of another type. */
const defaults = {
  name: '',
  /** Names and, by the same place, pictures. */
  faces: [['']],
  colour: '#0b7f72',
  /** What can be read on the colour. */
  on: '#fff',
  font: '',
  left: false,
  /** False: only an ongoing chat shows. */
  launcher: true,
  /** Nothing is stored before the visitor says yes. */
  asks: false,
  /** What the greeting says; empty when the page shall not greet. */
  greeting: '',
  /** The greeting pops open at the first of these moments, or at once when there are none. */
  after: -1,
  scroll: 0,
  exit: false,
  /** How often it may in one visit. */
  most: 1e9,
  /** Once closed it stays closed. */
  stays: true,
  locale: 'en',
  /** What the loader says itself, in that language: the words come with the config so that only one language does. */
  open: 'Open chat',
  close: 'Close chat',
  dismiss: 'Dismiss',
  unread: 'unread',
  title: 'Chat',
  /** Of all that is set, as the stream of news names it. */
  version: '',
};

export type LauncherConfig = typeof defaults;

/** Null for a hidden widget and for anything that is no config. */
export function readLauncherConfig(value: unknown): LauncherConfig | null {
  const config = readObject(value);
  const page = readObject(config?.page);
  if (page === null) return null;
  const given: Json = { ...page, version: config?.version };
  const known = Object.entries(defaults).map(([key, usual]) => [
    key,
    typeof given[key] === typeof usual ? given[key] : usual,
  ]);
  return Object.fromEntries(known) satisfies Record<string, unknown> as LauncherConfig;
}
