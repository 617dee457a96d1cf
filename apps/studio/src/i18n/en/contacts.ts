// Words of contacts.
export const contacts = {
  title: 'Contacts',
  empty: {
    title: 'Nobody here yet',
    text: 'People become contacts when they write to you or fill in a form.',
    action: 'New contact',
  },
};
