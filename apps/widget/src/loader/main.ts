// The loader a customer pastes: asks for the config, shows the launcher, opens the chat on a click.
import { findScript } from './find-script';
import { installApi } from './install-api';
import { Widget } from './widget';

const script = findScript(document);

// Pasted twice, the second script finds the first one's mark and leaves.
if (script !== null && !('parleyLoaded' in window)) {
  Object.defineProperty(window, 'parleyLoaded', { value: script.key });
  const widget = new Widget(script);
  installApi(window, widget);
  void widget.refresh();
}
