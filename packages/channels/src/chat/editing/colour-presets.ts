// Ready-made colours a chat may wear; white text reads well on each of them. Their names are in the words.
export const colourPresets = [
  '#2b4984',
  '#00715a',
  '#0b6b7f',
  '#8a4b12',
  '#b3232b',
  '#93347a',
  '#6b45b5',
  '#30363b',
] as const;
