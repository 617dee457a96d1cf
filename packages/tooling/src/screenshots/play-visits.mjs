// Fills the workspace of the pictures through the public doors: chats, form posts and signed Messenger posts.
import { createHmac } from 'node:crypto';
import { facebookPage, keys } from './demo-workspace.mjs';

/** Plays every visit, one after another, so that the inbox has the same order each time. */
export async function playVisits(origin, formId) {
  for (const values of formVisits) await post(`${origin}/v1/forms/${formId}/submissions`, { values });
  for (const turns of chatVisits) await chat(origin, turns);
  for (const [index, texts] of messengerVisits.entries()) await messenger(origin, `9900${index}`, texts);
}

const formVisits = [
  ['Petra Exempel', 'petra@example.com', 'E-bike', 'Brakes', 'The rear brake grinds on the way down to the harbour.'],
  ['Ines Demo', 'ines@example.com', 'City bike', 'Full service', 'Before winter, please.'],
  [
    'Nils Test',
    'nils@example.com',
    'Cargo bike',
    'Gears and chain',
    'The chain jumps in third gear when it is loaded.',
  ],
  ['Vera Prov', 'vera@example.com', 'Gravel bike', 'Something else', 'The bell is missing.'],
].map(([first_name, email, bike, service, message]) => ({ first_name, email, bike, service, message }));

const chatVisits = [
  [{ choice: 'order' }, { text: 'tove@example.com' }, { text: 'DB-20418' }],
  [{ choice: 'return' }, { text: 'jonas@example.com' }, { text: 'DB-20377, the trailer hitch' }],
  [{ choice: 'workshop' }, { text: 'Does the child seat fit a 2024 Demo L3?' }],
  [{ choice: 'repair' }, { text: 'My cargo bike makes a grinding noise when I brake. Do you have time this week?' }],
  [{ choice: 'order' }],
];

const messengerVisits = [
  ['Does the child seat fit a cargo bike from 2024?', 'Cargo', 'It has the long frame.'],
  ['Hi! Is the workshop open on Saturday?', 'E-bike'],
];

async function chat(origin, turns) {
  const page = { url: 'https://demo-bikes.example/workshop', title: 'Workshop' };
  const opened = await post(`${origin}/v1/chat/${keys.chat}/conversations`, { page, locale: 'en' });
  const address = `${origin}/v1/chat/conversations/${opened.conversationId}/messages`;
  for (const [index, turn] of turns.entries()) {
    await post(address, { clientId: `turn-${index}`, ...turn }, { authorization: `Bearer ${opened.token}` });
  }
}

async function messenger(origin, sender, texts) {
  for (const [index, text] of texts.entries()) {
    const item = {
      sender: { id: sender },
      recipient: { id: facebookPage.id },
      timestamp: Date.now(),
      message: { mid: `m_${sender}_${index}`, text },
    };
    const body = JSON.stringify({
      object: 'page',
      entry: [{ id: facebookPage.id, time: Date.now(), messaging: [item] }],
    });
    const signature = createHmac('sha256', facebookPage.appSecret).update(body).digest('hex');
    await send(`${origin}/webhooks/messenger/${keys.messenger}`, body, {
      'x-hub-signature-256': `sha256=${signature}`,
    });
  }
}

async function post(url, value, headers = {}) {
  return JSON.parse(await send(url, JSON.stringify(value), headers));
}

async function send(url, body, headers) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text}`);
  return text;
}
