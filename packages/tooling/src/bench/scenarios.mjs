// What the bench does to the server: whole chats, form submissions, signed Messenger webhooks.
import { createHmac } from 'node:crypto';
import { openConnection } from './connection.mjs';

/** A chat from opening to the last text, for the flow of bench/workspace.json: text, ask, condition, text. */
export function chatScenario({ origin, chatKey }) {
  return {
    ...visitor(origin),
    async visit({ post }, number) {
      const opened = JSON.parse(await post(`/v1/chat/${chatKey}/conversations`, '{}'));
      const answer = JSON.stringify({
        clientId: `c${number}`,
        text: number % 2 ? 'visitor@example.com' : 'ada@example.com',
      });
      const path = `/v1/chat/conversations/${opened.conversationId}/messages`;
      const reply = JSON.parse(await post(path, answer, { authorization: `Bearer ${opened.token}` }));
      if (!reply.messages.some(({ direction }) => direction !== 'inbound')) throw new Error('the flow did not answer');
    },
  };
}

/** Form submissions, each with a key of its own. */
export function formScenario({ origin, formId }) {
  return {
    ...visitor(origin),
    visit: ({ post }, number) =>
      post(
        `/v1/forms/${formId}/submissions`,
        JSON.stringify({ values: { email: `v${number}@example.com`, message: 'Hello' } }),
      ),
  };
}

/** Messenger webhooks, each one text of a new sender, signed as the provider signs. */
export function webhookScenario({ origin, messengerKey, appSecret, pageId }) {
  return {
    ...visitor(origin),
    visit({ post }, number) {
      const body = messengerPost(pageId, number);
      const signature = createHmac('sha256', appSecret).update(body).digest('hex');
      return post(`/webhooks/messenger/${messengerKey}`, body, { 'x-hub-signature-256': `sha256=${signature}` });
    },
  };
}

function visitor(origin) {
  return { arrive: (note) => openConnection(origin, note), leave: (connection) => connection.close() };
}

function messengerPost(pageId, number) {
  const at = Date.now();
  const message = { mid: `m_bench_${number}`, text: 'Hello' };
  const event = { sender: { id: String(7_000_000_000 + number) }, recipient: { id: pageId }, timestamp: at, message };
  return JSON.stringify({ object: 'page', entry: [{ id: pageId, time: at, messaging: [event] }] });
}
