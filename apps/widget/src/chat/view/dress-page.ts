// Gives the page the workspace's colours, language and scheme.
import { brandColours } from '../../brand-colours';
import type { Scheme } from '../../host-messages';
import type { WidgetConfig } from '../../wire';
import type { ChatWords } from '../../words/chat-words';

export function dressPage({ look, locale, workspace }: WidgetConfig, words: ChatWords): void {
  const root = document.documentElement;
  const { brand, on, inkLight, inkDark } = brandColours(look.colour);
  root.lang = locale;
  document.title = words.chatWith(workspace.name);
  root.style.setProperty('--brand', brand);
  root.style.setProperty('--on-brand', on);
  root.style.setProperty('--ink-light', inkLight);
  root.style.setProperty('--ink-dark', inkDark);
  if (look.font) root.style.setProperty('--font-ui', look.font);
  else root.style.removeProperty('--font-ui');
}

export function paintScheme(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme;
}
