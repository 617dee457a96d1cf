// Flödesredigerarens ord.
import type { editor as english } from '../en/editor';
import type { Wording } from '../wording';

export const editor: Wording<typeof english> = {
  title: 'Flöde',
  empty: {
    title: 'Inget är ritat än',
    text: 'Här ritas stegen som besökarna går igenom.',
    action: 'Lägg till ett steg',
  },
};
