// The sheet of a form as one text, for pictures of a form that stand in a page of another look.
const parts = import.meta.glob<string>('./styles/*.css', { query: '?raw', import: 'default', eager: true });

/** The same text that the build writes as `form.css`: every part, by the names of their files. */
export const formSheet = Object.keys(parts)
  .toSorted()
  .map((name) => parts[name])
  .join('\n');
