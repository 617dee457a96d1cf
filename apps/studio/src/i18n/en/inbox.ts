// Words of the inbox.
export const inbox = {
  title: 'Inbox',
  empty: {
    title: 'All quiet',
    text: 'What visitors write lands here, from every channel you have connected.',
    action: 'Connect channel',
  },
};
