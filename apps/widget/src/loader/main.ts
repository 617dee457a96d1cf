// The loader a customer pastes: asks for the config, shows the launcher, opens the chat on a click.
import { el } from './build-element';
import { findScript } from './find-script';
import { installApi } from './install-api';
import { pageSettings, speaksHubspot } from './page-settings';
import { Widget } from './widget';

const script = findScript(document);

// Pasted twice, the second script finds the first one's mark and leaves.
if (script !== null && !('parleyLoaded' in window)) {
  Object.defineProperty(window, 'parleyLoaded', { value: script.key });
  const settings = pageSettings(window);
  const widget = new Widget(script, settings);
  installApi(window, widget);
  if (settings.loadImmediately !== false) void widget.refresh();
  if (speaksHubspot(window)) document.head.append(el('script', { src: `${script.origin}/chat/hubspot.js` }));
}
