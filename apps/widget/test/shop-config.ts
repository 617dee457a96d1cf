// The public config of the demo shop, with faces drawn as tiny pictures.
const shop = {
  state: 'available',
  workspace: { name: 'Nordcykel' },
  heading: { names: ['Maja', 'Ida', 'Samir'], avatars: ['/faces/maja.svg', '/faces/ida.svg', null] },
  look: { colour: '#2a4a86', position: 'right' },
  welcome: 'Hi! Looking for a bike, or does yours need some care?',
  prompt: true,
  replyTime: 'Replies in a few minutes' as string | null,
  awayMessage: null as string | null,
  returnAt: null as number | null,
  locale: 'en',
  languages: ['en', 'sv'],
  privacy: null as { text: string; url: string } | null,
  launcher: true,
  asks: false,
  pop: {},
};

export function shopConfig(changes: Partial<typeof shop> = {}): Record<string, unknown> {
  const config = { ...shop, ...changes };
  return { ...config, page: config.state === 'hidden' ? null : pageOf(config) };
}

/** The loader's part, as the server takes it from the rest. */
function pageOf({ heading, look, prompt, welcome, locale, launcher, asks, pop, workspace }: typeof shop) {
  const isSwedish = locale === 'sv';
  return {
    name: workspace.name,
    faces: heading.names.map((name, at) => [name, heading.avatars[at] ?? '']),
    colour: look.colour,
    on: '#ffffff',
    left: look.position === 'left',
    launcher,
    asks,
    greeting: prompt ? welcome : '',
    ...pop,
    locale,
    open: isSwedish ? 'Öppna chatten' : 'Open chat',
    close: isSwedish ? 'Stäng chatten' : 'Close chat',
    dismiss: isSwedish ? 'Dölj' : 'Dismiss',
    unread: isSwedish ? 'olästa' : 'unread',
    title: isSwedish ? `Chatta med ${workspace.name}` : `Chat with ${workspace.name}`,
  };
}

/** A face as the server would give it out, by its address. */
export function faceAt(path: string): string {
  return path.includes('maja') ? face('#cfe6df', '#b9682f') : face('#d5e4f2', '#2b2430');
}

function face(ground: string, hair: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="${ground}" d="M0 0h40v40H0z"/><circle cx="20" cy="17" r="10" fill="${hair}"/><circle cx="20" cy="20" r="7.5" fill="#f1c7a6"/><path d="M6 42c0-8 6-11 14-11s14 3 14 11z" fill="#2c4a63"/></svg>`;
}
