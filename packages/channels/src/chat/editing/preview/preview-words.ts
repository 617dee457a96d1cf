// What the chat's preview says around it.
import type { EditorLanguage } from '../../../channel-editor';

const en = {
  title: 'The chat on a page',
  site: 'your-site.example',
  look: 'What to look at',
  open: 'Open',
  closed: 'Closed',
  as: 'As when',
  states: { available: 'Available', away: 'Away', offline: 'Outside hours', full: 'All busy' },
  wrong: 'The preview waits until the settings are right.',
};

const sv: typeof en = {
  title: 'Chatten på en sida',
  site: 'din-webbplats.example',
  look: 'Det som visas',
  open: 'Öppen',
  closed: 'Stängd',
  as: 'Som när',
  states: { available: 'Tillgänglig', away: 'Ingen på plats', offline: 'Utanför öppettid', full: 'Alla upptagna' },
  wrong: 'Förhandsvisningen väntar tills inställningarna stämmer.',
};

export const previewWords = { en, sv } satisfies Record<EditorLanguage, typeof en>;
