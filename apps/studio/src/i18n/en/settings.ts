// Words of the settings.
export const settings = {
  title: 'Settings',
  nav: { label: 'Settings', inbox: 'Inbox', workspace: 'Workspace' },
  inboxes: {
    empty: {
      title: 'One inbox is enough to start',
      text: 'Conversations from your channels are gathered in inboxes, each answered by some of your team.',
      action: 'New inbox',
    },
  },
  channels: {
    empty: {
      title: 'Connect your first channel',
      text: 'A channel is a way visitors reach you: chat on your site, Messenger, or a form.',
      action: 'Connect channel',
    },
  },
  members: {
    empty: {
      title: 'Invite your team',
      text: 'Everyone you invite can answer, according to their role.',
      action: 'Invite member',
    },
  },
};
