// The versioned words the loader and the chat frame may say to each other, and nothing else.
import { oneOf, readNumber, readObject, readText } from './read-json';

export const HOST_VERSION = 1;

export type Scheme = 'light' | 'dark';

export type ToFrame =
  /** Said again when the page or the config has changed; `visit` goes with each request for the config, `given` is JSON of what the site told. */
  | {
      type: 'hello';
      page: { url: string; title: string };
      scheme: Scheme;
      kept: string | null;
      visit: string;
      given: string;
    }
  | { type: 'scheme'; scheme: Scheme }
  | { type: 'shown'; takesFocus: boolean }
  | { type: 'hidden' | 'reset' };

export type ToHost =
  /** `agreed`: storage is allowed. `refused`: the identity token was not believed. */
  | { type: 'ready' | 'close' | 'started' | 'ended' | 'agreed' | 'refused' }
  /** The team knows who this is, and has put these labels on them. */
  | { type: 'known'; labels: string }
  | { type: 'unread'; count: number }
  /** The chat's own stream says which version of the settings is the present one; empty: it says nothing any more. */
  | { type: 'hears'; version: string }
  /** Where this browser gives the frame no storage, the page's tab keeps the pass for it; empty forgets. */
  | { type: 'keep'; kept: string };

export function pack(message: ToFrame | ToHost): object {
  return { parley: HOST_VERSION, ...message };
}

export function readToFrame(data: unknown): ToFrame | null {
  const body = readObject(data);
  if (body?.parley !== HOST_VERSION) return null;
  const scheme = oneOf(body.scheme, ['light', 'dark']) ?? 'light';
  const type = oneOf(body.type, ['hello', 'scheme', 'shown', 'hidden', 'reset']);
  if (type === 'hello') {
    const page = readObject(body.page) ?? {};
    return {
      type,
      scheme,
      kept: readText(body, 'kept'),
      visit: readText(body, 'visit') ?? '',
      given: readText(body, 'given') ?? '',
      page: { url: readText(page, 'url') ?? '', title: readText(page, 'title') ?? '' },
    };
  }
  if (type === 'scheme') return { type, scheme };
  if (type === 'shown') return { type, takesFocus: body.takesFocus === true };
  return type === null ? null : { type };
}

export function readToHost(data: unknown): ToHost | null {
  const body = readObject(data);
  if (body?.parley !== HOST_VERSION) return null;
  if (body.type === 'unread') return { type: 'unread', count: readNumber(body, 'count') ?? 0 };
  if (body.type === 'hears') return { type: 'hears', version: readText(body, 'version') ?? '' };
  if (body.type === 'keep') return { type: 'keep', kept: readText(body, 'kept') ?? '' };
  if (body.type === 'known') return { type: 'known', labels: readText(body, 'labels') ?? '' };
  const type = oneOf(body.type, ['ready', 'close', 'started', 'ended', 'agreed', 'refused']);
  return type === null ? null : { type };
}
