// Which pages are pictured, and what is done on each before the picture is taken.

/** `prepare` gets the page once its address is open, and the look it is pictured in. */
export function pictures({ forms, flows, channels }) {
  const flow = `/flows/${flows['First reply']}`;
  const chatPage = `/settings/channels/${channels['Chat on demo-bikes.example'].id}`;
  const tab = (name) => (page) => page.getByRole('tab', { name, exact: true }).click();
  const button = (name) => (page) => page.getByRole('button', { name, exact: true }).click();
  return [
    { name: 'flows-list', path: '/flows' },
    { name: 'flow-editor', path: flow, prepare: selectQuestion },
    { name: 'flow-outline', path: flow, prepare: button('Outline') },
    { name: 'flow-code', path: flow, prepare: openCode },
    { name: 'flow-test', path: flow, prepare: playTest },
    { name: 'publish-dialog', path: flow, prepare: publish },
    { name: 'forms-list', path: '/forms' },
    { name: 'form-editor', path: `/forms/${forms['Book a service']}`, prepare: selectField },
    { name: 'inbox', path: '/inbox', prepare: openConversation },
    { name: 'inbox-list', path: '/inbox', only: 'phone-light' },
    { name: 'tickets-board', path: '/tickets' },
    { name: 'ticket', path: '/tickets', prepare: (page) => page.getByText('Battery drops').click() },
    { name: 'contacts', path: '/contacts' },
    {
      name: 'contact',
      path: '/contacts',
      prepare: (page) =>
        page
          .getByRole('link', { name: /Tove Exempel/ })
          .first()
          .click(),
    },
    { name: 'settings-inboxes', path: '/settings/inboxes' },
    { name: 'settings-channels', path: '/settings/channels' },
    { name: 'settings-channel', path: chatPage, prepare: (page) => page.waitForTimeout(3_000) },
    { name: 'channel-availability', path: chatPage, prepare: tab('Availability') },
    { name: 'channel-flows', path: chatPage, prepare: tab('Flow') },
    { name: 'channel-install', path: chatPage, prepare: tab('Install code') },
    { name: 'connect-channel', path: '/settings/channels', prepare: button('Connect a channel') },
    { name: 'settings-members', path: '/settings/members' },
    ...['workspace', 'pipelines', 'properties', 'snippets', 'labels', 'account', 'notifications'].map((page) => ({
      name: `settings-${page}`,
      path: `/settings/${page}`,
    })),
    { name: 'reports', path: '/reports' },
    { name: 'form-submissions', path: `/forms/${forms['Book a service']}`, prepare: button('Submissions') },
    { name: 'login', path: '/login', stranger: true },
    { name: 'form-page', path: `/f/${forms['Book a service']}`, stranger: true },
    { name: 'widget', path: '/demo', stranger: true, prepare: chat },
  ];
}

const wide = ({ ending }) => !ending.startsWith('phone');

async function selectQuestion(page, look) {
  if (wide(look)) await page.locator('[data-step="topic"] h3').click();
}

async function openCode(page) {
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await page.getByText('"formatVersion"').first().waitFor();
}

async function playTest(page) {
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await page.getByRole('button', { name: 'Where is my order?' }).last().click();
}

async function publish(page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('textbox', { name: /^Note/ }).fill('Asks for the order number before a ticket is opened.');
}

async function selectField(page, look) {
  if (wide(look)) await page.getByText('Which kind of bike?').first().click();
}

async function openConversation(page) {
  await page.getByRole('link', { name: /Hi, Maja from the workshop/ }).click();
  await page.getByRole('log').getByText('shelf C4').waitFor();
}

async function chat(page) {
  await page.locator('parley-widget .launcher').click();
  const frame = page.frameLocator('parley-widget iframe');
  await frame.getByRole('button', { name: 'Where is my order?' }).click();
  await frame.getByText('Which email did you use').waitFor();
}
