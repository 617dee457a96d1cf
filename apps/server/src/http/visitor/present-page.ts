// What the loader shows on a customer's page before the first click, with the few words it says: kept small, every page asks.
import type { LocaleName } from '@parley/widget/locales';
import { pageWords } from './page-words';

type Shown = {
  readonly name: string;
  readonly locale: LocaleName;
  readonly faces: readonly { readonly name: string; readonly avatar: string | null }[];
  readonly look: { readonly colour: string; readonly on: string; readonly font: string | null };
  readonly left: boolean;
  readonly launcher: boolean;
  readonly asks: boolean;
  readonly greeting: string;
  readonly pop: object;
};

export function presentPage({ name, locale, faces, look, ...shown }: Shown): object {
  return {
    name,
    faces: faces.map((face) => [face.name, safe(face.avatar)]),
    colour: look.colour,
    on: look.on,
    ...(look.font !== null && { font: look.font }),
    left: shown.left,
    launcher: shown.launcher,
    ...(shown.asks && { asks: true }),
    greeting: shown.greeting,
    ...(shown.greeting !== '' && shown.pop),
    locale,
    ...pageWords[locale],
    title: pageWords[locale].title(name),
  };
}

/** A picture's address that a page may load, or `''`. */
function safe(avatar: string | null): string {
  if (avatar === null || avatar.startsWith('/')) return avatar ?? '';
  return URL.canParse(avatar) && /^https?:/.test(avatar) ? avatar : '';
}
