// Which pages are pictured, and what is done on each before the picture is taken.

/** `prepare` gets the page once its address is open; `ids` are those that `parley apply` gave. */
export function pictures({ forms, flows, keys }) {
  const flow = `/flows/${flows['First reply']}`;
  return [
    { name: 'flows-list', path: '/flows' },
    { name: 'flow-editor', path: flow },
    { name: 'forms-list', path: '/forms' },
    { name: 'form-editor', path: `/forms/${forms['Book a service']}` },
    { name: 'inbox', path: '/inbox' },
    { name: 'tickets-board', path: '/tickets' },
    { name: 'contacts', path: '/contacts' },
    { name: 'settings-inboxes', path: '/settings/inboxes' },
    { name: 'settings-channels', path: '/settings/channels' },
    { name: 'settings-members', path: '/settings/members' },
    { name: 'login', path: '/login', stranger: true },
    { name: 'form-page', path: `/f/${forms['Book a service']}`, stranger: true },
    { name: 'demo', path: '/demo', stranger: true },
  ];
}
