// Words of the flow list.
export const flows = {
  title: 'Flows',
  empty: {
    title: 'Greet your first visitor',
    text: 'A flow answers visitors, asks what you need to know and hands over to your team.',
    action: 'New flow',
  },
};
