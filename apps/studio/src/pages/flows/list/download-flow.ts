// Saves a flow as a file on the member's machine.
import { type FlowDraft, printFlow } from '@parley/flow';

export function downloadFlow(draft: FlowDraft): void {
  const url = URL.createObjectURL(new Blob([printFlow(draft)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(draft.name)}.flow.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'flow';
}
