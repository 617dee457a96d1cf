// Words of the flow editor.
export const editor = {
  title: 'Flow',
  empty: {
    title: 'Nothing drawn yet',
    text: 'Steps are drawn here, and visitors walk through them.',
    action: 'Add a step',
  },
};
