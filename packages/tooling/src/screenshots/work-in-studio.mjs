// What the team has done by the time of the pictures: answers, notes, tickets on the move, contacts with names.

/** Works through the studio's own API with the cookie of a logged-in page. */
export async function workInStudio(page) {
  const ask = (name, input) => call(page, { name, input, method: 'GET' });
  const tell = (name, input) => call(page, { name, input, method: 'POST' });
  await nameContacts(ask, tell);
  await answerThem(ask, tell);
  await moveTickets(ask, tell);
}

const named = {
  'tove@example.com': { first_name: 'Tove', last_name: 'Exempel', city: 'Malmö' },
  'jonas@example.com': { first_name: 'Jonas', last_name: 'Demo', phone: '+46 70 123 45 67' },
  'petra@example.com': { last_name: 'Exempel', first_name: 'Petra', bike: 'E-bike, 2023' },
};

async function nameContacts(ask, tell) {
  for (const { id, properties } of await ask('contacts.list', {})) {
    const more = named[properties.email];
    if (more) await tell('contacts.update', { contactId: id, properties: more });
  }
}

async function answerThem(ask, tell) {
  const open = await ask('conversations.list', { view: 'all' });
  const grinding = open.find(({ preview }) => preview.includes('grinding')).id;
  await tell('conversations.note', {
    conversationId: grinding,
    text: 'The rear pads for it came in this morning, shelf C4. 890 kr including labour.',
  });
  const text =
    'Hi, Maja from the workshop. The right pads have just come in. I can take the bike on Saturday at 10. Does that suit you?';
  await tell('conversations.reply', { conversationId: grinding, text, clientId: 'picture-1' });
}

const work = [
  ['Battery drops from 60 to 0 %', 'Diagnosing', 'urgent'],
  ['Left crank creaks uphill', 'Diagnosing', 'normal'],
  ['Approve quote, new drivetrain', 'Waiting on customer', 'high'],
  ['Choose a pickup day', 'Waiting on customer', 'low'],
  ['Wheel trued', 'Ready for pickup', 'normal'],
];

async function moveTickets(ask, tell) {
  const { id: pipelineId, stages } = (await ask('pipelines.list'))[0];
  const contacts = await ask('contacts.list', {});
  const members = await ask('members.list');
  for (const [index, [name, stage, priority]] of work.entries()) {
    const stageId = stages.find((one) => one.name === stage).id;
    const contactId = contacts[index % contacts.length].id;
    const ownerId = index % 4 === 3 ? null : members[index % 2].id;
    await tell('tickets.create', { name, pipelineId, stageId, priority, contactId, ownerId });
  }
}

async function call(page, { name, input, method }) {
  const answer = await page.evaluate(
    async ([path, body, verb]) => {
      const query = verb === 'GET' && body ? `?input=${encodeURIComponent(body)}` : '';
      const headers = { 'content-type': 'application/json', 'x-parley-csrf': '1' };
      const response = await fetch(`/trpc/${path}${query}`, {
        method: verb,
        headers,
        ...(verb === 'POST' && { body }),
      });
      return { ok: response.ok, text: await response.text() };
    },
    [name, input && JSON.stringify(input), method],
  );
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.text}`);
  return JSON.parse(answer.text).result.data;
}
