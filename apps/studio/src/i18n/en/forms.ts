// Words of forms and their editor.
export const forms = {
  title: 'Forms',
  empty: {
    title: 'Ask for what you need',
    text: 'A form collects facts and can open a ticket for your team.',
    action: 'New form',
  },
};
