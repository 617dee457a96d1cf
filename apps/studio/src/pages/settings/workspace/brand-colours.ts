// Ready-made brand colours; white text reads well on each of them.
export const brandColours = [
  '#0b7f72',
  '#2b4984',
  '#0b6b7f',
  '#8a4b12',
  '#b3232b',
  '#93347a',
  '#6b45b5',
  '#30363b',
] as const;
