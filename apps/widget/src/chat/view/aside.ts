// What the page shows besides the thread.
export type Aside = 'list' | 'transcript' | null;
