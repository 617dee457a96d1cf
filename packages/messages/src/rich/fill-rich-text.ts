// Puts values into the words of a rich text: whatever they hold, they stay words.
import { isLinkAddress } from './link-address';
import type { RichBlock, RichRun, RichText } from './rich-text';
import { tidyRuns } from './tidy-runs';

/** Runs and blocks that came out empty go; a link that leads nowhere harmless becomes its words. */
export function fillRichText(rich: RichText, fill: (source: string) => string): RichText {
  return rich.flatMap((block): RichBlock[] => {
    if (block.kind === 'paragraph') {
      const runs = fillRuns(block.runs, fill);
      return runs.every(isBlank) ? [] : [{ kind: 'paragraph', runs }];
    }
    const items = block.items.map((runs) => fillRuns(runs, fill)).filter((runs) => !runs.every(isBlank));
    return items.length === 0 ? [] : [{ ...block, items }];
  });
}

function fillRuns(runs: readonly RichRun[], fill: (source: string) => string): RichRun[] {
  return tidyRuns(
    runs.map(({ text, link, ...form }) => {
      const href = link === undefined ? '' : fill(link).trim();
      return { ...form, text: fill(text), ...(isLinkAddress(href) && { link: href }) };
    }),
  );
}

function isBlank({ text }: RichRun): boolean {
  return text.trim() === '';
}
