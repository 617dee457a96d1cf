// A visitor of the demo chat who speaks HTTP, as the widget does.
import { z } from 'zod';
import { type Parley, post } from './start-parley';

const messageSchema = z.object({ direction: z.string(), parts: z.array(z.looseObject({ kind: z.string() })) });
const historySchema = z.object({ messages: z.array(messageSchema) });
const openedSchema = z.object({ token: z.string(), conversationId: z.string() });
const channelsSchema = z.array(z.object({ kind: z.string(), publicKey: z.string() }));

export interface Visitor {
  readonly conversationId: string;
  says: (text: string) => Promise<void>;
  chooses: (choice: string) => Promise<void>;
  writes: (on: boolean) => Promise<void>;
  /** Every text the visitor has been sent so far. */
  heard: () => Promise<string[]>;
}

export async function openVisit(parley: Parley): Promise<Visitor> {
  const channels = channelsSchema.parse(await parley.ask('connections.list', {}));
  const key = channels.find(({ kind }) => kind === 'chat')?.publicKey ?? '';
  const opened = await post(`${parley.origin}/v1/chat/${key}/conversations`, { locale: 'en' });
  const { token, conversationId } = openedSchema.parse(await opened.json());
  const base = `${parley.origin}/v1/chat/conversations/${conversationId}`;
  const headers = { authorization: `Bearer ${token}` };
  const send = async (path: string, body: object) => {
    const response = await post(`${base}/${path}`, body, headers);
    if (!response.ok) throw new Error(`The chat answered ${response.status}: ${await response.text()}`);
  };
  return {
    conversationId,
    says: (text) => send('messages', { clientId: crypto.randomUUID(), text }),
    chooses: (choice) => send('messages', { clientId: crypto.randomUUID(), choice }),
    writes: (on) => send('typing', { on }),
    heard: async () => {
      const history = historySchema.parse(await (await fetch(`${base}/messages?after=0`, { headers })).json());
      const ours = history.messages.filter(({ direction }) => direction === 'out');
      return ours.flatMap(({ parts }) =>
        parts.flatMap((part) => (typeof part['text'] === 'string' ? [part['text']] : [])),
      );
    },
  };
}
