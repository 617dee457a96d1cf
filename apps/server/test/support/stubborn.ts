// People who do what browsers and providers do when a server dies: try again, with the same id, until it is taken.
import { createHmac } from 'node:crypto';
import { appSecret, chatKey, messengerKey, pageId } from './kill-workspace';
import { pause } from './server-process';
import { post } from './visitor';

export type Said = { readonly conversationId: string; readonly clientIds: string[] };

/** Opens chats and answers in them until told to stop; every client id noted was accepted. */
export async function chatStubbornly(origin: string, running: () => boolean): Promise<Said[]> {
  const said: Said[] = [];
  while (running()) {
    const opened = await tryOnce(() => post(`${origin}/v1/chat/${chatKey}/conversations`, {}));
    // A chat that was opened but not answered leaves nothing to hold anybody to.
    if (!opened) continue;
    const { conversationId, token }: { conversationId: string; token: string } = JSON.parse(opened);
    const chat: Said = { conversationId, clientIds: [] };
    said.push(chat);
    for (const [index, text] of ['first', 'second', 'third'].entries()) {
      const clientId = `${conversationId}-${index}`;
      const url = `${origin}/v1/chat/conversations/${conversationId}/messages`;
      await until(() => post(url, { clientId, text }, { authorization: `Bearer ${token}` }));
      chat.clientIds.push(clientId);
    }
  }
  return said;
}

/** Posts signed messages of ever new people; gives back the ids of those answered with 200. */
export async function postStubbornly(origin: string, running: () => boolean, first: number): Promise<string[]> {
  const mids: string[] = [];
  for (let number = first; running(); number++) {
    const mid = `m_in_${number}`;
    const message = {
      sender: { id: String(7_000_000 + number) },
      recipient: { id: pageId },
      timestamp: Date.now(),
      message: { mid, text: 'Hello' },
    };
    const body = JSON.stringify({ object: 'page', entry: [{ id: pageId, time: Date.now(), messaging: [message] }] });
    const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
    await until(() => fetch(`${origin}/webhooks/messenger/${messengerKey}`, { method: 'POST', body, headers }));
    mids.push(mid);
  }
  return mids;
}

async function tryOnce(ask: () => Promise<Response>): Promise<string | null> {
  try {
    const response = await ask();
    if (response.ok) return await response.text();
    throw new Error(`Answered ${response.status}: ${await response.text()}`);
  } catch (error) {
    // Only a dead server is forgiven; an answer that refuses is a fault.
    if (error instanceof Error && error.message.startsWith('Answered')) throw error;
    await pause(20);
    return null;
  }
}

async function until(ask: () => Promise<Response>): Promise<void> {
  for (let attempt = 0; attempt < 2_000; attempt++) if ((await tryOnce(ask)) !== null) return;
  throw new Error('The server never came back');
}
