// Answers to the names of HubSpot's chat on pages written for it, so that a site changes one script tag.

type Listener = (payload: object) => void;

/** Their event, and ours with what it brings. */
const EVENTS: Record<string, { ours: string; payload: (value: unknown) => object } | undefined> = {
  conversationStarted: { ours: 'started', payload: () => ({ conversation: {} }) },
  conversationClosed: { ours: 'ended', payload: () => ({ conversation: {} }) },
  contactAssociated: { ours: 'known', payload: () => ({ message: 'Visitor identified' }) },
  userInteractedWithWidget: { ours: 'open', payload: () => ({ message: 'Widget has been interacted with' }) },
  widgetLoaded: { ours: 'ready', payload: () => ({ message: 'Widget has loaded' }) },
  unreadConversationCountChanged: { ours: 'unread', payload: (count) => ({ unreadCount: Number(count) }) },
};

const known = { loaded: false, pending: false };
const listeners: { name: string; listener: Listener; heard: (value: unknown) => void }[] = [];

function act(name: string, ...given: unknown[]): unknown {
  const api: unknown = Reflect.get(window, 'Parley');
  return typeof api === 'function' ? Reflect.apply(api, undefined, [name, ...given]) : undefined;
}

function on(name: string, listener: Listener): void {
  const event = EVENTS[name];
  if (event === undefined || typeof listener !== 'function') return;
  const heard = (value: unknown): void => listener(event.payload(value));
  listeners.push({ name, listener, heard });
  act('on', event.ours, heard);
}

function off(name: string, listener?: Listener): void {
  for (const one of listeners.filter((had) => had.name === name && (!listener || had.listener === listener)))
    act('off', EVENTS[name]?.ours, one.heard);
}

async function load(options?: { widgetOpen?: boolean }): Promise<void> {
  known.pending = true;
  await act('load');
  known.pending = false;
  if (options?.widgetOpen) act('open');
}

const widget = {
  load,
  refresh: (options?: { openToNewThread?: boolean }) => act('refresh', options),
  open: () => act('open'),
  close: () => act('close'),
  remove: () => {
    known.loaded = false;
    act('remove');
  },
  status: () => ({ ...known }),
};

function clear({ resetWidget = false }: { resetWidget?: boolean } = {}): void {
  act('reset');
  if (resetWidget) act('refresh');
}

act('on', 'ready', () => {
  known.loaded = true;
});
known.loaded = document.querySelector('parley-widget') !== null;
const resetAndReloadWidget = (): void => clear({ resetWidget: true });
Reflect.set(window, 'HubSpotConversations', { widget, clear, on, off, resetAndReloadWidget });

const waiting: unknown = Reflect.get(window, 'hsConversationsOnReady');
if (Array.isArray(waiting)) for (const ready of waiting) if (typeof ready === 'function') ready();
Reflect.set(window, 'hsConversationsOnReady', { push: (ready: () => void) => ready() });
